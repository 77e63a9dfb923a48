@echo off
rem Starts the workbench on Windows. In a clone it builds what is not built yet; in an unpacked release it runs lib\.
rem Nothing but the answer goes to stdout. The same steps as in the bash launcher; see there for the reasons.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"

rem ---- the newest JDK, 21 or later, by the file "release" of each candidate
set "JDK="
set "JDK_FEATURE=20"
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do for %%K in ("%%~dpJ..") do call :consider "%%~fK"
for %%P in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps" "%USERPROFILE%\.sdkman\candidates\java") do (
    if exist "%%~P\" for /d %%D in ("%%~P\*") do (
        call :consider "%%~fD"
        if exist "%%~fD\current\" call :consider "%%~fD\current"
    )
)
if not defined JDK (
    >&2 echo The workbench needs a JDK 21 or newer and found none: install one from adoptium.net, or set JAVA_HOME to where it lies.
    exit /b 70
)

rem ---- the build: PowerShell tells whether a source is newer than the stamp
set "APP=%HOME_DIR%\lib"
if not exist "%HOME_DIR%\pom.xml" goto run
set "TARGET=%HOME_DIR%\workbench-cli\target"
set "APP=%TARGET%\app-windows"
set "STAMP=%TARGET%\stamp-windows"
powershell -NoProfile -Command "$s='%STAMP%'; if (-not (Test-Path $s)) { exit 1 }; $t=(Get-Item $s).LastWriteTimeUtc; $n=Get-ChildItem -Recurse -File '%HOME_DIR%\pom.xml','%HOME_DIR%\codebooks','%HOME_DIR%\workbench-core\pom.xml','%HOME_DIR%\workbench-core\src\main','%HOME_DIR%\workbench-cli\pom.xml','%HOME_DIR%\workbench-cli\src\main','%HOME_DIR%\workbench-web\pom.xml','%HOME_DIR%\workbench-web\src\main' | Where-Object { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1; if ($n) { exit 1 }"
if not errorlevel 1 goto run
where mvn >nul 2>nul
if errorlevel 1 (
    >&2 echo The workbench has to be built and found no Maven: install Maven 3.8.7 or newer and put its bin folder on the PATH.
    exit /b 70
)
>&2 echo Building the workbench (a minute or two the first time) ...
if not exist "%TARGET%" mkdir "%TARGET%"
type nul >"%STAMP%.begun"
setlocal
set "JAVA_HOME=%JDK%"
pushd "%HOME_DIR%"
call mvn -B -q -ntp -DskipTests -Dmaven.test.skip=true -Dspotless.check.skip=true -Denforcer.skip=true -Dchecks.plugin=-Xlint:none -Dchecks.warnings=-Xlint:none -pl workbench-core,workbench-cli,workbench-web package >"%TARGET%\build.log" 2>&1 <nul
set "FAILED=%ERRORLEVEL%"
popd
endlocal & set "FAILED=%FAILED%"
if not "%FAILED%"=="0" (
    >&2 echo The build failed; what Maven said stands in %TARGET%\build.log.
    exit /b 70
)
if exist "%APP%" rmdir /s /q "%APP%"
mkdir "%APP%"
copy /y "%HOME_DIR%\workbench-web\target\lib\*.jar" "%APP%" >nul
copy /y "%TARGET%\lib\*.jar" "%APP%" >nul
copy /y "%HOME_DIR%\workbench-core\target\workbench-core-*.jar" "%APP%" >nul
copy /y "%TARGET%\workbench-cli-*.jar" "%APP%" >nul
copy /y "%HOME_DIR%\workbench-web\target\workbench-web-*.jar" "%APP%" >nul
move /y "%STAMP%.begun" "%STAMP%" >nul

:run
rem The pages have a jar of their own, whose libraries no other command pays for.
set "PART=cli"
for %%W in (%*) do if "%%~W"=="serve" set "PART=web"
set "JAR="
for %%J in ("%APP%\workbench-%PART%-*.jar") do set "JAR=%%~fJ"
if not defined JAR (
    >&2 echo The folder %APP% holds no workbench: unpack the release again.
    exit /b 70
)
set "OPTIONS=-Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -Xmx700m -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
rem An archive of classes for a quick start is made by the JVM itself where it may write.
set "OPTIONS=%OPTIONS% -XX:+AutoCreateSharedArchive"
"%JDK%\bin\java.exe" %OPTIONS% -XX:SharedArchiveFile="%TEMP%\workbench-%PART%-%JDK_FEATURE%.jsa" -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:consider
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "FEATURE="
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "tokens=1 delims=.-+" %%F in ("%%~V") do set "FEATURE=%%F"
if not defined FEATURE exit /b 0
if %FEATURE% gtr %JDK_FEATURE% (
    set "JDK=%~1"
    set "JDK_FEATURE=%FEATURE%"
)
exit /b 0
