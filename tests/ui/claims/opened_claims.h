// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identifiers/sample_run.h"
#include "models/claim_judge.h"
#include "names/service_groups.h"
#include "pages/claims/claim_details.h"
#include "pages/claims/claims_page.h"
#include "pages/claims/claims_panel.h"

#include <QPushButton>
#include <QTableView>
#include <QThreadPool>
#include <QtTest>

namespace waybill::test {

inline constexpr int LongMs = 60'000;

/// A bundled reconstruction with the services that names belong to.
inline AnalysisPtr namedRun(const std::string& capture)
{
    const auto groups = ServiceGroups::load(findResourceDirectory());
    if (!groups)
        throw std::runtime_error(describe(groups.error()));
    return withServices(sampleRun(capture), std::make_shared<const ServiceGroups>(*groups));
}

/// The claims page in front, of one of the bundled reconstructions.
struct OpenedClaims {
    QThreadPool pool;
    ClaimsPage page{&pool};
    ClaimsPanel* panel = page.panel();
    QTableView* table = page.findChild<QTableView*>(QStringLiteral("claims"));
    QTableView* evidence = page.findChild<QTableView*>(QStringLiteral("evidence"));

    explicit OpenedClaims(const std::string& capture = "redmi-1s-before.pcapng")
    {
        page.resize(1280, 760);
        page.show();
        const AnalysisPtr analysis = namedRun(capture);
        page.setWhole(analysis);
        page.setAnalysis(analysis);
    }
    ~OpenedClaims() { page.hide(); }
    OpenedClaims(const OpenedClaims&) = delete;
    OpenedClaims& operator=(const OpenedClaims&) = delete;

    [[nodiscard]] bool isJudged() const
    {
        return QTest::qWaitFor([this] { return panel->judge().isUpToDate() && !panel->judge().isJudging(); }, LongMs);
    }
    [[nodiscard]] const Verdict* verdict(const std::string& id) const
    {
        return panel->model()->verdictAt(panel->model()->rowOf(id));
    }
    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (auto* each : page.findChildren<QPushButton*>())
            if (each->text() == text && each->isVisible())
                return each;
        return nullptr;
    }
    /// The first row with evidence; −1 when no verdict has any.
    [[nodiscard]] int rowWithEvidence() const
    {
        for (int row = 0; row < panel->model()->rowCount(); ++row)
            if (const Verdict* each = panel->model()->verdictAt(row); each && !each->evidence.empty())
                return row;
        return -1;
    }
};

} // namespace waybill::test
