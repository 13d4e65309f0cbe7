<#-- Who one is, and the password, on one page. Whatever is wrong is said once, above both fields and in the same words. -->
<#import "template.ftl" as layout>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout displayInfo=false; section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <#if realm.password>
    <#assign wrong = ((message.summary)!'') = msg("invalidUserMessage")>
    <form id="kc-form-login" action="${url.loginAction}" method="post">
      <#if !usernameHidden??>
      <div class="field">
        <label for="username" class="label">${msg("email")}</label>
        <input id="username" class="input" name="username" value="${(login.username!'')}" type="text" inputmode="email" dir="ltr" required autofocus autocapitalize="none" spellcheck="false"
          autocomplete="${(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username')}"<#if wrong> aria-invalid="true" aria-describedby="kc-message"</#if>>
      </div>
      </#if>
      <div class="field">
        <label for="password" class="label">${msg("password")}</label>
        <div class="input-group" dir="ltr">
          <input id="password" class="input" name="password" type="password" required autocomplete="current-password"<#if usernameHidden??> autofocus</#if><#if wrong> aria-invalid="true" aria-describedby="kc-message"</#if>>
          <button class="reveal" type="button" aria-label="${msg("showPassword")}" aria-controls="password" data-password-toggle
            data-icon-show="reveal-show" data-icon-hide="reveal-hide" data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}"><i class="reveal-show" aria-hidden="true"></i></button>
        </div>
      </div>
      <#if realm.rememberMe && !usernameHidden??>
      <div class="checkbox"><label><input id="rememberMe" name="rememberMe" type="checkbox"<#if login.rememberMe??> checked</#if>> ${msg("rememberMe")}</label></div>
      </#if>
      <input type="hidden" id="id-hidden-input" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
      <button class="btn btn-primary" name="login" id="kc-login" type="submit">${msg("doLogIn")}</button>
      <#if realm.resetPasswordAllowed>
      <p class="options"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
      </#if>
    </form>
    </#if>
    <@passkeys.conditionalUIData />
    <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  <#elseif section = "socialProviders">
    <#if realm.password && social?? && social.providers?has_content>
    <h2>${msg("identity-provider-login-label")}</h2>
    <ul class="providers">
      <#list social.providers as p>
      <li><a id="social-${p.alias}" class="btn btn-quiet" href="${p.loginUrl}">${p.displayName!}</a></li>
      </#list>
    </ul>
    </#if>
  </#if>
</@layout.registrationLayout>
