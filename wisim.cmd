@echo off
rem Runs the runnable jar with JDK 17 or newer. Build it first: mvn -q -pl scenarios -am package -Dmaven.test.skip=true
setlocal
set "JAR=%~dp0scenarios\target\wisim.jar"
if not exist "%JAR%" (
  echo wisim: %JAR% is missing; build it with: mvn -q -pl scenarios -am package -Dmaven.test.skip=true 1>&2
  exit /b 1
)
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseSerialGC -Xmx64m %WISIM_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
