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
# One file draws SVG; the others are compiled without it.
set_property(SOURCE ${PROJECT_SOURCE_DIR}/ui/shell/page_print.cpp APPEND PROPERTY INCLUDE_DIRECTORIES
             $<TARGET_PROPERTY:Qt6::Svg,INTERFACE_INCLUDE_DIRECTORIES>)
target_precompile_headers(waybill_ui PRIVATE ${PROJECT_SOURCE_DIR}/ui/style/heavy_headers.h)

add_executable(waybill ${PROJECT_SOURCE_DIR}/ui/main.cpp)
target_link_libraries(waybill PRIVATE waybill_ui)
