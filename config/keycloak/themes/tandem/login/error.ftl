<#-- Something did not work, and the way on. -->
<#import "template.ftl" as layout>
<#import "way-on.ftl" as way>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("errorTitle")}
  <#elseif section = "form">
    <div id="kc-error-message">
      <p class="instruction">${kcSanitize(message.summary)?no_esc}</p>
      <#if traceId??>
      <p class="instruction" id="traceId">${msg("traceIdSupportMessage", traceId)}</p>
      </#if>
      <@way.link>${msg("doSignInAgain")}</@way.link>
      <script type="module" src="${url.resourcesPath}/js/way-on.js"></script>
    </div>
  </#if>
</@layout.registrationLayout>
