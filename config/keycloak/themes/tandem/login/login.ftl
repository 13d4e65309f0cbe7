<#-- The password; and who one is, where that was not asked on a page of its own. -->
<#import "template.ftl" as layout>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username','password') displayInfo=false; section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <#if realm.password>
    <#assign wrong = messagesPerField.existsError('username','password')>
    <form id="kc-form-login" action="${url.loginAction}" method="post">
      <#if !usernameHidden??>
      <div class="field">
        <label for="username" class="label">${msg("email")}</label>
        <input id="username" class="input" name="username" value="${(login.username!'')}" type="text" inputmode="email" dir="ltr" autofocus autocapitalize="none" spellcheck="false"
          autocomplete="${(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username')}"<#if wrong> aria-invalid="true" aria-describedby="input-error"</#if>>
      </div>
      </#if>
      <div class="field">
        <label for="password" class="label">${msg("password")}</label>
        <div class="input-group" dir="ltr">
          <input id="password" class="input" name="password" type="password" autocomplete="current-password"<#if usernameHidden??> autofocus</#if><#if wrong> aria-invalid="true" aria-describedby="input-error"</#if>>
          <button class="reveal" type="button" aria-label="${msg("showPassword")}" aria-controls="password" data-password-toggle
            data-icon-show="reveal-show" data-icon-hide="reveal-hide" data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}"><i class="reveal-show" aria-hidden="true"></i></button>
        </div>
        <#if wrong>
        <span id="input-error" class="error" aria-live="polite">${kcSanitize(messagesPerField.getFirstError('username','password'))?no_esc}</span>
        </#if>
      </div>
      <#if realm.rememberMe && !usernameHidden??>
      <div class="checkbox"><label><input id="rememberMe" name="rememberMe" type="checkbox"<#if login.rememberMe??> checked</#if>> ${msg("rememberMe")}</label></div>
      </#if>
      <#if realm.resetPasswordAllowed>
      <p class="options"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
      </#if>
      <input type="hidden" id="id-hidden-input" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
      <button class="btn btn-primary" name="login" id="kc-login" type="submit">${msg("doLogIn")}</button>
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
