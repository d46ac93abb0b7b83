// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/style_sheet.h"

#include "style/look_style.h"
#include "style/theme.h"
#include "style/type.h"
#include "style/zoom.h"

#include <QApplication>
#include <QStyle>

namespace waybill {

namespace {

/// Placeholders @name are replaced by the theme's colours.
constexpr auto Sheet = R"(
QToolTip { background: @panel; color: @text; border: 1px solid @hairline; padding: 4px 6px; }
QMenuBar { background: @panel; border-bottom: 1px solid @hairline; padding: 3px 8px; spacing: 4px; }
QMenuBar::item { padding: 4px 10px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @panel; border: 1px solid @hairline; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 22px; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @hairline; margin: 4px 8px; }
QStatusBar { background: @panel; border-top: 1px solid @hairline; }
QStatusBar::item { border: none; }
QFrame#panel { background: @panel; border: 1px solid @hairline; border-radius: 8px; }
QFrame#noticeBand { background: @noticeBack; border: none; border-radius: 0; }
QFrame#noticeBand QLabel { color: @notice; }
QFrame#errorBand { background: @errorBack; border: none; }
QFrame#errorBand QLabel { color: @error; }
QFrame#progressStrip { background: @panel; border: none; border-bottom: 1px solid @hairline; }
QPushButton { background: @panel; border: 1px solid @hairline; border-radius: 6px; padding: 5px 11px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @selection; }
QPushButton:checked { background: @selection; border-color: @accent; }
QPushButton:focus { border: 2px solid @accent; padding: 4px 10px; }
QPushButton:disabled { color: @muted; }
QPushButton[isPrimary="true"] { background: @accent; color: @window; border-color: @accent; font-weight: 600; }
QPushButton[isPrimary="true"]:disabled { background: @hover; color: @muted; border-color: @hairline; }
QPushButton[isPrimary="true"]:focus { border: 2px solid @text; }
QPushButton[isLink="true"] { background: transparent; border: none; color: @accent; padding: 2px 4px; text-align: left; }
QPushButton[isLink="true"]:hover { text-decoration: underline; }
QPushButton[isLink="true"]:disabled { color: @muted; }
QPushButton[isLink="true"]:focus { border: 1px solid @accent; padding: 1px 3px; border-radius: 4px; }
QLineEdit { background: @panel; border: 1px solid @hairline; border-radius: 6px; padding: 5px 10px; }
QLineEdit[filterState="valid"] { background: @selection; }
QLineEdit[filterState="invalid"] { background: @errorBack; color: @error; }
QLineEdit:focus { border: 2px solid @accent; padding: 4px 9px; }
QPlainTextEdit, QTextBrowser { background: @panel; border: 1px solid @hairline; border-radius: 6px; padding: 6px; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 5px 12px; margin: 0 4px 0 0; color: @text; }
QTabBar::tab:hover { background: @hover; }
QTabBar::tab:selected { background: @panel; border: 1px solid @hairline; font-weight: 600; }
QTabBar::tab:focus { border: 2px solid @accent; padding: 4px 11px; }
QTabBar::tab:disabled { color: @muted; }
QHeaderView { background: @panel; border: none; }
QHeaderView::section { background: @panel; color: @muted; border: none; border-bottom: 1px solid @hairline; padding: 6px 8px; }
QTableView, QTreeView, QListView { background: @panel; border: 1px solid @hairline; border-radius: 8px; gridline-color: transparent; outline: 0; selection-background-color: @selection; selection-color: @text; }
QTableView[isInPanel="true"] { border: none; border-radius: 0; }
QCheckBox:focus, QRadioButton:focus { color: @accent; }
QTableCornerButton::section { background: @panel; border: none; }
QHeaderView::section:vertical { border: none; color: @text; }
QTableView::item, QTreeView::item { border: none; padding: 0 6px; }
QTableView::item:hover, QTreeView::item:hover { background: @hover; }
QTableView::item:selected, QTreeView::item:selected { background: @selection; color: @text; }
QTableView:focus, QTreeView:focus, QListView:focus { border: 1px solid @accent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: transparent; }
QScrollArea { border: none; background: transparent; }
QProgressBar { background: @hover; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QScrollBar:vertical { width: @bar; background: transparent; margin: 0; }
QScrollBar:horizontal { height: @bar; background: transparent; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

QString sheetFor(const Theme& theme)
{
    QString sheet = QString::fromLatin1(Sheet);
    const std::pair<const char*, QColor> colours[] = {
        {"@window", theme.window},
        {"@panel", theme.panel},
        {"@hairline", theme.hairline},
        {"@text", theme.text},
        {"@muted", theme.mutedText},
        {"@accent", theme.accent},
        {"@hover", theme.hover},
        {"@selection", theme.selection},
        {"@noticeBack", theme.noticeBack},
        {"@notice", theme.notice},
        {"@errorBack", theme.errorBack},
        {"@error", theme.error},
        {"@scroll", theme.isDark ? QColor(0x4a5058) : QColor(0xc4c9d0)},
    };
    sheet.replace(QLatin1String("@bar"), QStringLiteral("%1px").arg(qBound(12, qRound(12 * textUnit()), 24)));
    for (const auto& [name, colour] : colours) // longer names stand before their beginnings
        sheet.replace(QLatin1String(name), colour.name());
    return sheet;
}

} // namespace

void applyTheme(QApplication& application, ThemeChoice choice)
{
    static const bool isSystemDark = Theme::of(QApplication::palette()).isDark;
    static const QFont font = bodyFont();
    const bool isDark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && isSystemDark);
    const Theme& theme = isDark ? Theme::dark() : Theme::light();
    QApplication::setStyle(new LookStyle(isDark));
    QFont zoomed = font;
    zoomed.setPixelSize(qMax(6, qRound(font.pixelSize() * textZoom() / 100.0)));
    QApplication::setFont(zoomed);
    QApplication::setPalette(theme.palette());
    application.setStyleSheet(sheetFor(theme));
}

} // namespace waybill
