<#-- What has been done, or is about to be, and the way on. -->
<#import "template.ftl" as layout>
<#import "way-on.ftl" as way>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    <#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${msg("infoTitle")}</#if>
  <#elseif section = "form">
    <div id="kc-info-message">
      <p class="instruction">${message.summary}</p>
      <#if requiredActions?has_content>
      <ul>
        <#list requiredActions as action>
        <li>${kcSanitize(msg("requiredAction.${action}"))?no_esc}</li>
        </#list>
      </ul>
      </#if>
      <#if !(pageRedirectUri?has_content) && actionUri?has_content>
      <@way.link to=actionUri>${msg("proceedWithAction")}</@way.link>
      <#else>
      <@way.link to=(pageRedirectUri!'')>${msg("backToApplication")}</@way.link>
      </#if>
    </div>
  </#if>
</@layout.registrationLayout>
