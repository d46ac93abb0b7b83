# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` installs, and the Debian package that `cpack -G DEB` makes of it. Data: resources/resources.cmake.
include(GNUInstallDirs)

foreach(program waybill-cli waybill)
  if(TARGET ${program})
    install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  endif()
endforeach()
foreach(program waybill-capture waybill-reader)
  if(TARGET ${program})
    install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/waybill)
  endif()
endforeach()
if(TARGET waybill)
  set(id org.waybill.Waybill)
  install(FILES ${CMAKE_CURRENT_LIST_DIR}/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES ${CMAKE_CURRENT_LIST_DIR}/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  install(FILES ${CMAKE_CURRENT_LIST_DIR}/${id}.mime.xml RENAME ${id}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
  install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/waybill.svg RENAME ${id}.svg
          DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
  foreach(size 16 22 24 32 48 64 128 256 512)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/waybill-${size}.png RENAME ${id}.png
            DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
  endforeach()
endif()
file(GLOB samples ${PROJECT_SOURCE_DIR}/resources/samples/*)
if(samples)
  install(FILES ${samples} DESTINATION ${CMAKE_INSTALL_DATADIR}/waybill/samples)
endif()
foreach(program waybill-cli waybill)
  if(TARGET ${program})
    install(FILES ${CMAKE_CURRENT_LIST_DIR}/completion/${program}.bash RENAME ${program}
            DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
    install(FILES ${CMAKE_CURRENT_LIST_DIR}/completion/${program}.zsh RENAME _${program}
            DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
  endif()
endforeach()
install(FILES ${CMAKE_CURRENT_LIST_DIR}/deb/lintian-overrides RENAME waybill
        DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/waybill)

# Debian wants manual pages and changelogs compressed, without time and name in the gzip header.
find_program(GZIP_PROGRAM gzip)
set(compressed_documents "")
function(waybill_compressed source name destination)
  set(compressed ${PROJECT_BINARY_DIR}/packaging/${name}.gz)
  add_custom_command(OUTPUT ${compressed} COMMAND ${GZIP_PROGRAM} -9nc ${source} > ${compressed} DEPENDS ${source} VERBATIM)
  install(FILES ${compressed} DESTINATION ${destination})
  set(compressed_documents ${compressed_documents} ${compressed} PARENT_SCOPE)
endfunction()
if(GZIP_PROGRAM)
  foreach(page waybill-cli.1 waybill-capture.8 waybill.1)
    get_filename_component(program ${page} NAME_WE)
    string(REGEX REPLACE ".*\\." "" section ${page})
    if(TARGET ${program})
      configure_file(${CMAKE_CURRENT_LIST_DIR}/man/${page} ${PROJECT_BINARY_DIR}/packaging/${page} @ONLY)
      waybill_compressed(${PROJECT_BINARY_DIR}/packaging/${page} ${page} ${CMAKE_INSTALL_MANDIR}/man${section})
    endif()
  endforeach()
  configure_file(${CMAKE_CURRENT_LIST_DIR}/deb/changelog ${PROJECT_BINARY_DIR}/packaging/changelog.Debian @ONLY)
  waybill_compressed(${PROJECT_BINARY_DIR}/packaging/changelog.Debian changelog.Debian ${CMAKE_INSTALL_DATADIR}/doc/waybill)
  waybill_compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog ${CMAKE_INSTALL_DATADIR}/doc/waybill)
endif()
add_custom_target(waybill_documents ALL DEPENDS ${compressed_documents})

set(CPACK_PACKAGE_NAME waybill)
set(CPACK_PACKAGE_VENDOR "Waybill developers")
set(CPACK_PACKAGE_CONTACT "Waybill developers <waybill@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "inspector that shows where a handset's data goes")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Waybill opens a packet capture of a phone and says how much it sent, to which
names, operators and estimated countries, what could not be seen, and from
which packets every figure comes. It opens no network connection but one that
you name yourself.
.
The package holds the window (waybill), the command line (waybill-cli) and the
small program that captures (waybill-capture), for members of group waybill.")
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${CPACK_PACKAGE_CONTACT})
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "adduser, libcap2-bin")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_LIST_DIR}/deb/postinst ${CMAKE_CURRENT_LIST_DIR}/deb/postrm)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION TRUE)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, fonts-noto-core, fonts-noto-cjk, qt6-translations-l10n, tshark, tzdata")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "adb, openssh-client, wireshark")
include(CPack)
