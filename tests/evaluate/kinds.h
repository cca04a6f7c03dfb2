// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QDir>
#include <QJsonObject>

#include <functional>
#include <span>

namespace kb::evaluate {

/// What the command line asks for.
struct Request
{
    QDir set;
    QString split;  ///< dev, held or all
    QString engine; ///< search or overlap, for the kinds that know both
    QString bank;   ///< a file of records in whose company pairs are judged
    QString texts;  ///< a file of further texts to learn from
};

/// Takes one answer.
using Print = std::function<void(const QJsonObject &)>;

/// One kind of measuring set.
struct Kind
{
    const char *name;
    Result<> (*run)(const Request &, const Print &);
};

std::span<const Kind> kinds();

Result<> runCompound(const Request &request, const Print &print);
Result<> runIcal(const Request &request, const Print &print);
Result<> runImport(const Request &request, const Print &print);
Result<> runIr(const Request &request, const Print &print);
Result<> runLemma(const Request &request, const Print &print);
Result<> runOverlaps(const Request &request, const Print &print);
Result<> runPairs(const Request &request, const Print &print);
Result<> runStem(const Request &request, const Print &print);

} // namespace kb::evaluate
