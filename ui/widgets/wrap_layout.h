// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <map>
#include <vector>

namespace waybill {

/// A row of widgets that goes on in further lines where one has no room for all, so that nothing is cut when text is
/// large, words are long or the window is narrow. Used like a QHBoxLayout.
///
/// What stretches, and labels that can shorten their text, give way down to some thirty characters before a line ends.
class WrapLayout : public QLayout {
    Q_OBJECT
public:
    explicit WrapLayout(QWidget* parent = nullptr);
    ~WrapLayout() override;

    void addWidget(QWidget* widget, int stretch = 0, Qt::Alignment alignment = {});
    /// Before the part that stands at `index`.
    void insertWidget(int index, QWidget* widget);
    void addLayout(QLayout* layout, int stretch = 0);
    void addStretch(int stretch = 1);
    void addSpacing(int pixels);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    [[nodiscard]] QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;
    void invalidate() override;

private:
    struct Part {
        QLayoutItem* item = nullptr;
        int stretch = 0;
    };
    /// Parts of one line with the width that each gets.
    struct Line {
        std::vector<std::size_t> parts;
        std::vector<int> widths;
        int height = 0;
    };

    [[nodiscard]] bool isShown(const Part& part) const;
    [[nodiscard]] int wantedWidth(const Part& part) const;
    [[nodiscard]] const std::vector<Line>& linesFor(int width) const;
    [[nodiscard]] std::vector<Line> brokenAt(int width) const;
    void share(Line& line, int room) const;
    void fill(Line& line, int room) const;
    [[nodiscard]] int lineGap() const;

    std::vector<Part> m_parts;
    /// By width, until a part says that it changed: layouts around this one ask for the same few widths many times.
    mutable std::map<int, std::vector<Line>> m_known;
};

} // namespace waybill
