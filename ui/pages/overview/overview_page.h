// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/country_firsts.h"
#include "casefile/case.h"
#include "models/latest_job.h"
#include "pages/page.h"

class QLabel;
class QPushButton;
class QThreadPool;

namespace waybill {

class ActionCard;
class CountryList;
class HandsetHeader;
class MapPanel;
class Panel;
class SnapshotGate;
class TimelinePanel;

/// The first screen: two sentences, the watched countries, content over time, and what could not be seen.
class OverviewPage : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(QThreadPool* pool, QWidget* parent = nullptr);

    void setAnalysis(AnalysisPtr analysis) override;
    void setViewSettings(const ViewSettings& settings) override;
    [[nodiscard]] QString copySentence() const override;
    [[nodiscard]] std::vector<ExportedTable> exportedTables() const override;
    void paintOn(QPainter& painter, const QRectF& area) override;
    void setNotes(const NoteMarksPtr& notes) override;
    void setNewSince(const std::optional<NewSince>& since) override;
    /// What was done when, for the timeline.
    void setSteps(const std::vector<CaseStep>& steps);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

signals:
    void openRequested();
    /// Another capture is to be compared with this one.
    void compareRequested();
    void destinationsRequested();
    void flowsPageRequested();
    void claimsRequested();
    void printRequested();
    void stepsRequested();
    /// A menu of the devices is wanted at this place of the screen.
    void handsetChooserRequested(const QPoint& where);

private:
    void fitMargins();
    void buildLayout();
    void connectMap();
    void narrowToCountry(CountryCode code);
    void showCountryMenu(CountryCode code, const QPoint& where, const QWidget* chart);
    [[nodiscard]] QWidget* buildHeadline();
    void showMap(bool isShown);
    [[nodiscard]] QWidget* buildUnseen();
    [[nodiscard]] QWidget* buildCards();
    void showSnapshot(const AnalysisPtr& analysis);
    void showAnalysis();
    void findFirsts();
    void showNew();
    void copyCountry(CountryCode code);
    void showReasons();
    /// Left out of prints and pictures; keeps its room meanwhile.
    void markScreenOnly(QWidget* widget);

    SnapshotGate* m_gate;
    AnalysisPtr m_analysis; ///< as shown
    ViewSettings m_settings;
    std::optional<NewSince> m_newSince;
    std::shared_ptr<const CountryFirsts> m_firsts; ///< null until first contacts were asked for
    LatestJob<std::shared_ptr<const CountryFirsts>> m_firstsJob;
    QWidget* m_content;
    HandsetHeader* m_header;
    QLabel* m_headline;
    CountryList* m_countries;
    QPushButton* m_mapButton;
    MapPanel* m_map;
    TimelinePanel* m_timeline;
    QLabel* m_unseen;
    QLabel* m_definition;
    ActionCard* m_destinations;
    ActionCard* m_flows;
    std::vector<QWidget*> m_screenOnly;
};

} // namespace waybill
