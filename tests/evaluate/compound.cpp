// SPDX-License-Identifier: EUPL-1.2
#include "jsonlines.h"
#include "kinds.h"
#include "text/fold.h"
#include "text/morphology.h"

#include <QJsonArray>

namespace kb::evaluate {

namespace {

QJsonArray splitParts(const QString &word)
{
    QJsonArray parts;
    for (const QString &piece : fold(word).split(QLatin1Char('-'))) {
        for (const std::string &part : dutchMorphology().split(piece.toStdString(), SplitFor::Display))
            parts.append(QString::fromStdString(part));
    }
    return parts;
}

} // namespace

Result<> runCompound(const Request &request, const Print &print)
{
    const auto words = readJsonLines(request.set.filePath(QStringLiteral("words.jsonl")), request.split);
    if (!words)
        return words.error();

    for (const QJsonObject &item : *words) {
        const QString word = item.value(QLatin1StringView("word")).toString();
        print({{QStringLiteral("word"), word}, {QStringLiteral("parts"), splitParts(word)}});
    }
    return {};
}

} // namespace kb::evaluate
