// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>

namespace kb {

/// Headings and sentences of the papers, in the language of the program: Report::tr("Summary").
struct Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace kb
