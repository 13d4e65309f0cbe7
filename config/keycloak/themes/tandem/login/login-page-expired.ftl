<#-- A page of the sign-in that is no longer good: stepped back to, or open for long. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("pageExpiredTitle")}
  <#elseif section = "form">
    <p class="instruction">${msg("pageExpiredMsg1")}</p>
    <p class="actions">
      <a id="loginRestartLink" class="btn btn-primary" href="${url.loginRestartFlowUrl}">${msg("doBeginAgain")}</a>
      <a id="loginContinueLink" class="btn btn-quiet" href="${url.loginAction}">${msg("doContinue")}</a>
    </p>
  </#if>
</@layout.registrationLayout>
