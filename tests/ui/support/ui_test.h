// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <vector>

namespace waybill::test {

using MakeUiTest = std::unique_ptr<QObject> (*)();

/// The test classes of this program, in order of registration.
[[nodiscard]] std::vector<MakeUiTest>& uiTests();

/// Registers a Qt Test class at start-up; use WAYBILL_UI_TEST.
struct UiTestRegistration {
    explicit UiTestRegistration(MakeUiTest make) { uiTests().push_back(make); }
};

} // namespace waybill::test

/// Once per test class, after it: the program's main() then runs it on a QApplication.
#define WAYBILL_UI_TEST(Class)                                                                                         \
    static const waybill::test::UiTestRegistration registered##Class(                                                  \
        [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); });
