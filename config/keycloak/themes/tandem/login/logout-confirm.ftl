<#-- Asks before signing out whoever followed a link to here. -->
<#import "template.ftl" as layout>
<#import "way-on.ftl" as way>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("logoutConfirmTitle")}
  <#elseif section = "form">
    <div id="kc-logout-confirm">
      <p class="instruction">${msg("logoutConfirmHeader")}</p>
      <form action="${url.logoutConfirmAction}" method="post">
        <input type="hidden" name="session_code" value="${logoutConfirm.code}">
        <div class="actions">
          <button class="btn btn-primary" name="confirmLogout" id="kc-logout" type="submit" value="yes">${msg("doLogout")}</button>
          <#if (properties.portal!'')?has_content><a class="btn btn-quiet" href="${properties.portal}/clinics">${msg("doStay")}</a></#if>
        </div>
      </form>
    </div>
  </#if>
</@layout.registrationLayout>
