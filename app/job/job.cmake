# SPDX-License-Identifier: GPL-3.0-or-later
# The engine off-thread, with progress and cancel: the only folder of app/ that sees Qt.
# moc 6.4 stops at libstdc++ 12's <concepts>, which <compare> brings in; it has nothing to find there.
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Concurrent)
waybill_library(app/job LINKS waybill_claims waybill_decrypt waybill_report waybill_live waybill_filter waybill_casefile waybill_compare waybill_cage waybill_analysis Qt6::Core Qt6::Concurrent PRIVATE_LINKS fmt::fmt)
set_target_properties(waybill_job PROPERTIES AUTOMOC ON)
