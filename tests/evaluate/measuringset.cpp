// SPDX-License-Identifier: EUPL-1.2
#include "measuringset.h"

#include "jsonlines.h"

namespace kb::evaluate {

namespace {

constexpr QLatin1StringView AllSplits("all");

QString textOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1StringView(name)).toString();
}

} // namespace

Result<QList<MeasuredDocument>> readDocuments(const QString &path)
{
    const auto lines = readJsonLines(path, AllSplits);
    if (!lines)
        return lines.error();
    QList<MeasuredDocument> documents;
    for (const QJsonObject &line : *lines)
        documents.append(
            {textOf(line, "id"), textOf(line, "title"), textOf(line, "text"), textOf(line, "dept")});
    return documents;
}

Result<QList<MeasuredQuery>> readQueries(const QString &path, const QString &split)
{
    const auto lines = readJsonLines(path, split);
    if (!lines)
        return lines.error();
    QList<MeasuredQuery> queries;
    for (const QJsonObject &line : *lines)
        queries.append({.id = textOf(line, "id"),
                        .title = textOf(line, "title"),
                        .text = textOf(line, "text"),
                        .leavesOwnDepartmentOut = line.contains(QLatin1StringView("exclude_dept")),
                        .department = textOf(line, "exclude_dept")});
    return queries;
}

Result<QStringList> furtherTexts(const Request &request)
{
    if (request.texts.isEmpty())
        return QStringList();
    const auto documents = readDocuments(request.texts);
    if (!documents)
        return documents.error();
    QStringList texts;
    for (const MeasuredDocument &document : *documents)
        texts.append(document.text);
    return texts;
}

} // namespace kb::evaluate
