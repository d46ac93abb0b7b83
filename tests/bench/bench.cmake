# SPDX-License-Identifier: GPL-3.0-or-later
# Programs for tests/bench/run.sh, and false alarms and power of comparisons over many seeds. Built with the tests, never
# run by ctest.
add_library(waybill_bench_file STATIC ${CMAKE_CURRENT_LIST_DIR}/bench_file.cpp)
target_link_libraries(waybill_bench_file PUBLIC waybill_test_support)
add_executable(make_bench_capture ${CMAKE_CURRENT_LIST_DIR}/make_bench_capture.cpp ${CMAKE_CURRENT_LIST_DIR}/bench_source.cpp
                                  ${CMAKE_CURRENT_LIST_DIR}/readdress.cpp)
target_link_libraries(make_bench_capture PRIVATE waybill_bench_file waybill_capture)
add_executable(make_load_capture ${CMAKE_CURRENT_LIST_DIR}/make_load_capture.cpp)
target_link_libraries(make_load_capture PRIVATE waybill_bench_file)
add_executable(pcap_loop ${CMAKE_CURRENT_LIST_DIR}/pcap_loop.cpp)
target_link_libraries(pcap_loop PRIVATE waybill_flags PkgConfig::PCAP)

add_executable(compare_rates ${CMAKE_CURRENT_LIST_DIR}/compare_rates.cpp)
target_link_libraries(compare_rates PRIVATE waybill_compare waybill_test_support)

# Filtering a million flows, likewise.
add_executable(filter_speed ${CMAKE_CURRENT_LIST_DIR}/filter_speed.cpp)
target_link_libraries(filter_speed PRIVATE waybill_filter)

# Looking for twenty identifiers in everything a capture says, likewise.
add_executable(identifier_speed ${CMAKE_CURRENT_LIST_DIR}/identifier_speed.cpp)
target_link_libraries(identifier_speed PRIVATE waybill_identify)

# Reading here and in a process of its own, likewise.
add_executable(cage_cost ${CMAKE_CURRENT_LIST_DIR}/cage_cost.cpp)
target_link_libraries(cage_cost PRIVATE waybill_cage)
add_dependencies(cage_cost waybill-reader)
