# SPDX-License-Identifier: GPL-3.0-or-later
find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets PrintSupport Svg)
find_package(QCustomPlotQt6 REQUIRED)

file(GLOB ui_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/ui/*/*.cpp ${PROJECT_SOURCE_DIR}/ui/*/*.h
     ${PROJECT_SOURCE_DIR}/ui/pages/*/*.cpp ${PROJECT_SOURCE_DIR}/ui/pages/*/*.h)
add_library(waybill_ui STATIC ${ui_sources})
set_target_properties(waybill_ui PROPERTIES AUTOMOC ON)
target_include_directories(waybill_ui PUBLIC ${PROJECT_SOURCE_DIR}/ui)
target_link_libraries(waybill_ui PUBLIC waybill_job waybill_report Qt6::Widgets Qt6::PrintSupport $<LINK_ONLY:Qt6::Svg>
                                 PRIVATE QCustomPlotQt6::QCustomPlotQt6 fmt::fmt)
# Two files draw SVG; the others are compiled without it.
set_property(SOURCE ${PROJECT_SOURCE_DIR}/ui/shell/page_print.cpp ${PROJECT_SOURCE_DIR}/ui/widgets/report_paper.cpp
             APPEND PROPERTY INCLUDE_DIRECTORIES $<TARGET_PROPERTY:Qt6::Svg,INTERFACE_INCLUDE_DIRECTORIES>)
target_precompile_headers(waybill_ui PRIVATE ${PROJECT_SOURCE_DIR}/ui/style/heavy_headers.h)

# resources/translations/*.ts, compiled and put into the library as :/translations/*.qm
find_program(LRELEASE_PROGRAM lrelease PATHS /usr/lib/qt6/bin NO_DEFAULT_PATH)
find_program(LRELEASE_PROGRAM NAMES lrelease6 lrelease-qt6)
if(NOT LRELEASE_PROGRAM)
  message(FATAL_ERROR "lrelease of Qt 6 was not found (Debian: qt6-l10n-tools)")
endif()
file(GLOB translations CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/translations/*.ts)
set(compiled_translations "")
set(translation_rows "")
foreach(translation ${translations})
  get_filename_component(name ${translation} NAME_WE)
  set(compiled ${CMAKE_CURRENT_BINARY_DIR}/translations/${name}.qm)
  add_custom_command(OUTPUT ${compiled}
                     COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/translations
                     COMMAND ${LRELEASE_PROGRAM} -silent ${translation} -qm ${compiled} DEPENDS ${translation} VERBATIM)
  list(APPEND compiled_translations ${compiled})
  string(APPEND translation_rows "<file>${name}.qm</file>")
endforeach()
set(translations_qrc ${CMAKE_CURRENT_BINARY_DIR}/translations/translations.qrc)
file(CONFIGURE OUTPUT ${translations_qrc}
     CONTENT "<RCC><qresource prefix=\"/translations\">${translation_rows}</qresource></RCC>\n")
add_custom_command(OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/translations.cpp
                   COMMAND Qt6::rcc --name waybill_translations ${translations_qrc} -o ${CMAKE_CURRENT_BINARY_DIR}/translations.cpp
                   DEPENDS ${compiled_translations} ${translations_qrc} VERBATIM)
target_sources(waybill_ui PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/translations.cpp)

# resources/icons/*.png, put into the library as :/icons/*.png
file(GLOB icons CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/*.png)
list(TRANSFORM icons REPLACE "(.*/([^/]+))" "<file alias=\"\\2\">\\1</file>" OUTPUT_VARIABLE icon_rows)
string(JOIN "" icon_rows ${icon_rows})
set(icons_qrc ${CMAKE_CURRENT_BINARY_DIR}/icons.qrc)
file(CONFIGURE OUTPUT ${icons_qrc} CONTENT "<RCC><qresource prefix=\"/icons\">${icon_rows}</qresource></RCC>\n")
add_custom_command(OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/icons.cpp
                   COMMAND Qt6::rcc --name waybill_icons ${icons_qrc} -o ${CMAKE_CURRENT_BINARY_DIR}/icons.cpp
                   DEPENDS ${icons} ${icons_qrc} VERBATIM)
target_sources(waybill_ui PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/icons.cpp)

add_executable(waybill ${PROJECT_SOURCE_DIR}/ui/main.cpp)
target_link_libraries(waybill PRIVATE waybill_ui)
add_dependencies(waybill waybill-reader) # in which it reads
