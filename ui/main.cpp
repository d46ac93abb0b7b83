// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/start_analysis.h"
#include "job/workers.h"
#include "shell/application_icon.h"
#include "shell/application_look.h"
#include "shell/command_line.h"
#include "shell/language.h"
#include "shell/main_window.h"
#include "shell/user_files.h"
#include "shell/window_set.h"

#include <QApplication>
#include <QCommandLineParser>
#include <cstdio>
#include <exception>

namespace {

int run(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Waybill"));
    QApplication::setApplicationName(QStringLiteral("waybill"));
    QApplication::setApplicationDisplayName(QStringLiteral("Waybill"));
    QApplication::setApplicationVersion(QStringLiteral(WAYBILL_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.waybill.Waybill"));
    QApplication::setWindowIcon(waybill::applicationIcon());

    waybill::speakLanguage(application, waybill::storedLanguage());

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::tr("Shows where a handset’s data goes."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QApplication::tr("Captures to open; A+B joins the files of one recording."),
                                 QStringLiteral("[FILE…]"));
    const QCommandLineOption before(QStringLiteral("before"),
                                    QApplication::tr("Captures of the side before, for a comparison."),
                                    QStringLiteral("FILE…"));
    const QCommandLineOption after(QStringLiteral("after"),
                                   QApplication::tr("Captures of the side after, for a comparison."),
                                   QStringLiteral("FILE…"));
    parser.addOptions({before, after});
    parser.process(waybill::withSidesRepeated(QApplication::arguments()));

    waybill::readCapturesInCage();
    waybill::Workers workers(waybill::UserFiles::locationDatabases().load(), waybill::UserFiles::serviceRules().load());
    waybill::applyLook(application, waybill::ThemeChoice::System);
    waybill::WindowSet windows(
        workers, [&](waybill::ThemeChoice choice) { waybill::applyLook(application, choice); },
        waybill::SessionKeeper::ownFolder());
    waybill::MainWindow* window = windows.open();
    windows.offerLeft(window);
    window->openArguments(parser.positionalArguments());
    if (parser.isSet(before) || parser.isSet(after))
        window->compareArguments(parser.values(before), parser.values(after));
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    try {
        return run(argc, argv);
    } catch (const std::exception& exception) {
        std::fprintf(stderr, "waybill: %s\n", exception.what());
        return 1;
    }
}
