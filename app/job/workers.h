// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/start_analysis.h"

#include <QFuture>
#include <QThread>
#include <QThreadPool>
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace waybill {

/// The threads of the window and the tables that all documents share. Readings that take minutes have a pool of their
/// own, so that sorting and filtering never wait behind them. Lives longer than every document and page.
struct Workers {
    explicit Workers(std::vector<std::string> userDatabases = {}, std::vector<std::string> userRules = {})
    {
        readers.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
        views.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
        notebooks.setMaxThreadCount(1); // start_notebook.h says why
        geography = startGeography(&readers, std::move(userDatabases));
        services = startServices(&readers, std::move(userRules));
    }
    QThreadPool readers;
    QThreadPool views;
    QThreadPool notebooks;
    QFuture<GeographyResult> geography;
    QFuture<ServicesResult> services;
};

} // namespace waybill
