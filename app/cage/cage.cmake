# SPDX-License-Identifier: GPL-3.0-or-later
# waybill-reader, in which captures are read, and what starts it.
waybill_engine(cage LINKS waybill_analysis waybill_capture waybill_base PRIVATE_LINKS PkgConfig::SECCOMP)
add_executable(waybill-reader ${CMAKE_CURRENT_LIST_DIR}/main.cpp)
target_link_libraries(waybill-reader PRIVATE waybill_cage fmt::fmt)
