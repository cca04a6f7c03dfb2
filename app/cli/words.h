// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>

namespace kb::cli {

/// What the command line says, in the language of the program: Cli::tr("Files:").
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace kb::cli
