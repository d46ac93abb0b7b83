// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/case_notes.h"
#include "pages/page.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>
#include <functional>

class QThreadPool;

namespace waybill {

class DeviceCardDialog;

/// Changes notes by the functions of casefile/case_notes.h.
using NoteChange = std::function<Result<void>(Case&)>;

/// One tab of the window: a capture or a comparison, with the pages it consists of. The window's page tabs, filter,
/// Print and Copy work through this.
class TabView : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// "redmi.pcapng (partial)".
    [[nodiscard]] virtual QString title() const = 0;
    /// Where it comes from, for the tab's tooltip.
    [[nodiscard]] virtual QString location() const = 0;
    /// What a reconstruction, or a capture made from a HAR file, must carry everywhere; empty for recordings.
    [[nodiscard]] virtual QString reconstructionNotice() const = 0;
    /// Every recording that is shown, as far as it was read.
    [[nodiscard]] virtual std::vector<AnalysisPtr> analyses() const = 0;

    [[nodiscard]] virtual QStringList pageNames() const = 0;
    [[nodiscard]] virtual int pageIndex() const = 0;
    virtual void setPageIndex(int index) = 0;
    /// What Copy as sentence and Print are about.
    [[nodiscard]] virtual Page* shownPage() const = 0;
    /// A page with rows is brought to front when the one shown has none.
    virtual void setFilterText(const QString& text) = 0;
    virtual void showFilteredPage() = 0;
    /// Undoes the narrowest thing of the current page.
    virtual bool widen() = 0;
    /// Narrows all its pages to the flows that pass, within whatever part of the recordings is shown; empty: to none.
    virtual void applyExpression(const QString& expression) = 0;
    /// What the pages are narrowed to, or will be; empty: all flows.
    [[nodiscard]] virtual QString expression() const = 0;
    /// The way through what it was narrowed to.
    [[nodiscard]] virtual bool canGoBack() const = 0;
    [[nodiscard]] virtual bool canGoForward() const = 0;
    virtual void goBack() = 0;
    virtual void goForward() = 0;
    /// Whose values complete an expression; null while nothing was read.
    [[nodiscard]] virtual AnalysisPtr completionAnalysis() const = 0;
    /// "only flows that match "tls" (12 of 240)", for prints and exports; empty for all flows.
    [[nodiscard]] virtual QStringList narrowingNotices() const;
    virtual void setViewSettings(const ViewSettings& settings) = 0;
    virtual void cancelReading() = 0;
    /// Corrections by the analyst in its figures, and what was done to them; empty where it has none.
    [[nodiscard]] virtual std::vector<AnalystRule> rules() const { return {}; }
    [[nodiscard]] virtual std::vector<LogEntry> rulesLog() const { return {}; }
    /// Numbers count from 1.
    virtual void takeBackRule(std::size_t) {}
    virtual void switchRule(std::size_t, bool) {}
    /// Asks for a correction, with what is known of it, and adds it.
    virtual void askForRule(const RuleProposal&) {}
    /// Where its notes and stars stand: the notebook of a capture, or the case.
    [[nodiscard]] virtual const Case& notebook() const = 0;
    /// Changes them; what fails changes nothing.
    [[nodiscard]] virtual Result<void> changeNotes(const NoteChange& change) = 0;
    /// Where notes on the whole stand: NoteSubject::Kind::Capture or Whole.
    [[nodiscard]] virtual NotePlace wholePlace() const = 0;
    /// "Stated by the user: Build: V12; Consent: off", for every print and table of a capture; empty without.
    [[nodiscard]] virtual QString statedLine() const { return {}; }
    /// Whether notes survive, and how: a sentence.
    [[nodiscard]] virtual QString notesKept() const = 0;
    /// Minutes east of UTC for the times of notes.
    [[nodiscard]] virtual int noteOffsetMinutes() const { return 0; }
    /// What a note stands on, in words.
    [[nodiscard]] virtual QString noteSubjectText(const CaseNote& note) const = 0;
    /// Goes to what a note stands on; false when it cannot be shown.
    virtual bool showNoted(const CaseNote& note) = 0;
    /// Keeps the device card (TOML; empty: none) with the notebook.
    virtual void keepCard(const std::string& toml) = 0;
    /// Asks for the device card, and keeps it.
    void askForCard(QThreadPool* pool);
    /// Asks for words and star on a thing, and keeps them.
    void askForNote(const std::string& subject);
    /// Asks for one note anew; by number from 1.
    void askForChange(std::size_t number);
    void toggleStar(const std::string& subject);
    /// "Notes: Country China (CN), starred: …", for every print; empty without.
    [[nodiscard]] QString notesLine() const;
    /// "2 corrections by the analyst are in these figures", for every print; empty without.
    [[nodiscard]] virtual QString rulesNotice() const;
    /// Something in it would be lost if it were closed.
    [[nodiscard]] virtual bool isModified() const { return false; }

    /// What the filter line says while this tab is in front.
    [[nodiscard]] const QString& filterLine() const { return m_filterLine; }
    void setFilterLine(const QString& text) { m_filterLine = text; }

signals:
    /// Title, figures of the status bar or the handsets changed.
    void changed();
    void pageIndexChanged(int index);
    void openRequested();
    void printRequested();
    /// A chart of the page in front is to be saved alone.
    void chartRequested(const QString& title);
    /// Worth a word in the status bar.
    void noticed(const QString& sentence);
    /// The list of corrections is wanted.
    void rulesListRequested();
    /// notebook() or notesKept() changed.
    void notesChanged();
    /// An expression is to be put into the filter line, without applying it.
    void expressionPrepared(const QString& expression);
    /// What it is narrowed to changed: expression() is what the filter line should say.
    void narrowingChanged();

protected:
    /// What a row stands for, joined to what is filtered already, is applied or put into the filter line.
    void useExpression(const QString& expression, FilterUse use, bool isApplied);

private:
    void makeChange(const NoteChange& change);

    QString m_filterLine;
    QPointer<DeviceCardDialog> m_cardDialog;
};

} // namespace waybill
