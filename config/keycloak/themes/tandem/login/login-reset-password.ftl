<#-- Forgot the password: the address, and a link by mail. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username'); section>
  <#if section = "header">
    ${msg("emailForgotTitle")}
  <#elseif section = "form">
    <#assign wrong = messagesPerField.existsError('username')>
    <p class="instruction">${msg("emailInstruction")}</p>
    <form id="kc-reset-password-form" action="${url.loginAction}" method="post">
      <div class="field">
        <label for="username" class="label">${msg("email")}</label>
        <input id="username" class="input" name="username" value="${(auth.attemptedUsername!'')}" type="text" inputmode="email" dir="ltr" required autofocus autocomplete="username" autocapitalize="none" spellcheck="false"<#if wrong> aria-invalid="true" aria-describedby="input-error-username"</#if>>
        <#if wrong>
        <span id="input-error-username" class="error" aria-live="polite">${kcSanitize(messagesPerField.get('username'))?no_esc}</span>
        </#if>
      </div>
      <button class="btn btn-primary" id="kc-send" type="submit">${msg("doSendLink")}</button>
      <p class="options"><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
    </form>
  </#if>
</@layout.registrationLayout>
