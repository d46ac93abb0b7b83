// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "filter/filter_fields.h"

#include <QLineEdit>
#include <vector>

class QCompleter;
class QLabel;
class QStandardItemModel;

namespace waybill {

/// The filter of the window. Plain words narrow lists while they are typed; an expression of the filter language is
/// tinted as it is read or not, completed while typed, and applied to all pages with Enter.
class FilterLine : public QLineEdit {
    Q_OBJECT
public:
    enum class Reading {
        Empty,
        Words,   ///< plain text without any sign of an expression
        Valid,   ///< an expression
        Invalid, ///< meant as an expression, but problem() says why it is none
    };

    explicit FilterLine(QWidget* parent = nullptr);

    /// Values seen in it are offered as completions; may be null.
    void setAnalysis(AnalysisPtr analysis) { m_analysis = std::move(analysis); }
    /// Shows `text` without applying it.
    void showText(const QString& text);
    [[nodiscard]] Reading reading() const { return m_reading; }
    /// What narrows lists as it is typed, as wordsChanged() told it.
    [[nodiscard]] const QString& words() const { return m_words; }
    /// A sentence; empty unless Invalid.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// How a text is meant: words, or an expression that is good or not.
    [[nodiscard]] static Reading readingOf(const QString& text);

signals:
    /// Enter was pressed: an expression, or empty for none.
    void applied(const QString& expression);
    /// The words changed; empty when what stands there is an expression.
    void wordsChanged(const QString& words);
    /// Everything was deleted.
    void emptied();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitToText();
    void read();
    void showCompletions();
    void complete(int row);
    void apply();
    void showHint();

    AnalysisPtr m_analysis;
    Reading m_reading = Reading::Empty;
    QString m_problem;
    QString m_words; ///< as told last
    std::vector<Completion> m_completions;
    QStandardItemModel* m_choices;
    QCompleter* m_completer;
    QLabel* m_hint;
};

} // namespace waybill
