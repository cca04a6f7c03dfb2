// SPDX-License-Identifier: EUPL-1.2
#include "canonicalform.h"
#include "jsonlines.h"
#include "kinds.h"

#include <QJsonArray>

namespace kb::evaluate {

Result<> runLemma(const Request &request, const Print &print)
{
    const auto lemmas = readJsonLines(request.set.filePath(QStringLiteral("lemmas.jsonl")), request.split);
    if (!lemmas)
        return lemmas.error();

    CanonicalForms forms;
    for (const QJsonObject &item : *lemmas) {
        for (const QJsonValue &form : item.value(QLatin1StringView("forms")).toArray()) {
            const QString word = form.toString();
            print({{QStringLiteral("word"), word}, {QStringLiteral("stem"), forms.of(word)}});
        }
    }
    return {};
}

} // namespace kb::evaluate
