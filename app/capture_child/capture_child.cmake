# SPDX-License-Identifier: GPL-3.0-or-later
# waybill-capture, which alone is given a privilege: few sources, few libraries.
pkg_check_modules(CAP REQUIRED IMPORTED_TARGET libcap)
pkg_check_modules(SECCOMP REQUIRED IMPORTED_TARGET libseccomp)
file(GLOB capture_child_sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/*.cpp)
add_executable(waybill-capture ${capture_child_sources})
target_include_directories(waybill-capture PRIVATE ${PROJECT_SOURCE_DIR}/app)
# Without sanitizers, whose runtime needs system calls that the sandbox forbids; linked last, so that this comes last.
add_library(waybill_capture_flags INTERFACE)
target_compile_options(waybill_capture_flags INTERFACE -fno-sanitize=all)
target_link_options(waybill_capture_flags INTERFACE -fno-sanitize=all)
target_link_libraries(waybill-capture PRIVATE waybill_flags PkgConfig::PCAP PkgConfig::CAP PkgConfig::SECCOMP waybill_capture_flags)
