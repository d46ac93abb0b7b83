# SPDX-License-Identifier: GPL-3.0-or-later
# Builders of the bundled samples and of generated captures, and the tests of both. Included by tests/CMakeLists.txt.
add_library(waybill_sample STATIC ${CMAKE_CURRENT_LIST_DIR}/sample/sample_facts.cpp
                                  ${CMAKE_CURRENT_LIST_DIR}/sample/phone_story.cpp
                                  ${CMAKE_CURRENT_LIST_DIR}/sample/sample_scenes.cpp
                                  ${CMAKE_CURRENT_LIST_DIR}/sample/sample_before.cpp
                                  ${CMAKE_CURRENT_LIST_DIR}/sample/sample_after.cpp)
target_link_libraries(waybill_sample PUBLIC waybill_test_support PRIVATE waybill_test_flags)

add_executable(waybill-make-sample ${CMAKE_CURRENT_LIST_DIR}/sample/make_sample.cpp)
target_link_libraries(waybill-make-sample PRIVATE waybill_sample)

add_executable(waybill-make-runs ${CMAKE_CURRENT_LIST_DIR}/scenario/make_runs.cpp)
target_link_libraries(waybill-make-runs PRIVATE waybill_test_support)

if(NOT WAYBILL_TEST_SCOPE STREQUAL "all") # builders have no threads
  return()
endif()
file(GLOB support_tests CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/tests/tst_*.cpp)
add_executable(tst_support ${support_tests} ${CMAKE_CURRENT_LIST_DIR}/../bench/readdress.cpp)
target_link_libraries(tst_support PRIVATE waybill_sample waybill_analysis GTest::gtest GTest::gtest_main waybill_test_flags)
target_compile_definitions(tst_support PRIVATE WAYBILL_SAMPLES="${PROJECT_SOURCE_DIR}/resources/samples")
add_test(NAME support COMMAND tst_support)
set_tests_properties(support PROPERTIES LABELS unit TIMEOUT 300)
