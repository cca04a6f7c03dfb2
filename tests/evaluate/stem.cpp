// SPDX-License-Identifier: EUPL-1.2
#include "canonicalform.h"
#include "jsonlines.h"
#include "kinds.h"

namespace kb::evaluate {

Result<> runStem(const Request &request, const Print &print)
{
    const auto words = readJsonLines(request.set.filePath(QStringLiteral("words.jsonl")), request.split);
    if (!words)
        return words.error();

    CanonicalForms forms;
    for (const QJsonObject &item : *words) {
        const QString word = item.value(QLatin1StringView("word")).toString();
        print({{QStringLiteral("word"), word}, {QStringLiteral("stem"), forms.of(word)}});
    }
    return {};
}

} // namespace kb::evaluate
