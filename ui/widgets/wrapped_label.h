// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <map>
#include <optional>

namespace waybill {

/// Plain text that wraps and can be selected. Layouts around it ask for its height hundreds of times when anything near
/// it changes; each width is measured once until the text or the font is another one.
class WrappedLabel : public QLabel {
    Q_OBJECT
public:
    explicit WrappedLabel(QWidget* parent = nullptr);
    explicit WrappedLabel(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void forgetIfChanged() const;

    mutable QString m_measured; ///< the text that the rest is of
    mutable std::map<int, int> m_heights;
    mutable std::optional<QSize> m_hint, m_least;
};

} // namespace waybill
