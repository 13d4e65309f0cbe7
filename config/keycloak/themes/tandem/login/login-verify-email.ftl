<#-- A link was sent to see that the address is theirs. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("emailVerifyTitle")}
  <#elseif section = "form">
    <p class="instruction"><#if verifyEmail??>${msg("emailVerifyInstruction1", verifyEmail)}<#else>${msg("emailVerifyInstruction4", user.email)}</#if></p>
    <#if isAppInitiatedAction??>
    <form id="kc-verify-email-form" action="${url.loginAction}" method="post">
      <div class="actions">
        <button class="btn btn-primary" type="submit"><#if verifyEmail??>${msg("emailVerifyResend")}<#else>${msg("doSendLink")}</#if></button>
        <button class="btn btn-quiet" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button>
      </div>
    </form>
    <#else>
    <p class="actions"><a class="btn btn-quiet" href="${url.loginAction}">${msg("emailVerifyResend")}</a></p>
    </#if>
  </#if>
</@layout.registrationLayout>
