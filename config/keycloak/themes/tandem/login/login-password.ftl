<#-- The second page of the sign-in: the password. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('password'); section>
  <#if section = "header">
    ${msg("doLogIn")}
  <#elseif section = "form">
    <#assign wrong = messagesPerField.existsError('password')>
    <form id="kc-form-login" action="${url.loginAction}" method="post">
      <div class="field">
        <label for="password" class="label">${msg("password")}</label>
        <div class="input-group" dir="ltr">
          <input id="password" class="input" name="password" type="password" autocomplete="current-password" autofocus<#if wrong> aria-invalid="true" aria-describedby="input-error-password"</#if>>
          <button class="reveal" type="button" aria-label="${msg("showPassword")}" aria-controls="password" data-password-toggle
            data-icon-show="reveal-show" data-icon-hide="reveal-hide" data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}"><i class="reveal-show" aria-hidden="true"></i></button>
        </div>
        <#if wrong>
        <span id="input-error-password" class="error" aria-live="polite">${kcSanitize(messagesPerField.get('password'))?no_esc}</span>
        </#if>
      </div>
      <#if realm.resetPasswordAllowed>
      <p class="options"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
      </#if>
      <button class="btn btn-primary" name="login" id="kc-login" type="submit">${msg("doLogIn")}</button>
    </form>
    <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  </#if>
</@layout.registrationLayout>
