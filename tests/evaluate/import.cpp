// SPDX-License-Identifier: EUPL-1.2
#include "exchange/names.h"
#include "exchange/studytypes.h"
#include "exchange/variables.h"
#include "jobs/importjob.h"
#include "jsonlines.h"
#include "kinds.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTextStream>

namespace kb::evaluate {

namespace {

QString roleOf(ContributionRole role)
{
    switch (role) {
    case ContributionRole::Redacteur:
        return QStringLiteral("editor");
    case ContributionRole::Vertaler:
        return QStringLiteral("translator");
    case ContributionRole::Projectleider:
        return QStringLiteral("contributor");
    case ContributionRole::Auteur:
    case ContributionRole::Organisatie:
        break;
    }
    return QStringLiteral("author");
}

QJsonObject creator(const NameParts &parts, const QString &role)
{
    return {{QStringLiteral("last"), parts.family},
            {QStringLiteral("first"), parts.given},
            {QStringLiteral("role"), role}};
}

/// Names in roles that a study has no place for are kept under the name of the role.
QJsonArray creatorsOf(const Study &study)
{
    QJsonArray creators;
    for (const Contribution &contribution : study.contributions) {
        const bool isOnePiece = contribution.role == ContributionRole::Organisatie;
        creators.append(
            creator(isOnePiece ? NameParts{.family = contribution.name} : partsOf(contribution.name),
                    roleOf(contribution.role)));
    }
    for (auto kept = study.extra.begin(); kept != study.extra.end(); ++kept) {
        if (!isNameVariable(kept.key()))
            continue;
        for (const QString &name : *kept)
            creators.append(creator(partsOf(name), kept.key()));
    }
    return creators;
}

QStringList numbersOf(const Study &study, const QString &first, const QString &scheme)
{
    QStringList numbers{first};
    for (const QString &id : study.otherIds) {
        if (id.startsWith(scheme))
            numbers.append(id.sliced(scheme.size()));
    }
    return numbers;
}

/// Under the scorer's names, which are those of BibTeX: one word there is both the issue of a journal and the
/// number of a patent or a report.
QJsonObject itemOf(const Study &study)
{
    const QString issn = numbersOf(study, study.issn, QStringLiteral("issn:")).join(u' ');
    const QString isbn = numbersOf(study, study.isbn, QStringLiteral("isbn:")).join(QStringLiteral(", "));
    const QString title =
        study.subtitle.isEmpty() ? study.title : study.title + QStringLiteral(": ") + study.subtitle;
    return {{QStringLiteral("type"), cslTypeOf(study)},
            {QStringLiteral("title"), title},
            {QStringLiteral("creators"), creatorsOf(study)},
            {QStringLiteral("date"), study.issued.text},
            {QStringLiteral("container"), study.container},
            {QStringLiteral("volume"), study.volume},
            {QStringLiteral("issue"), study.issue.isEmpty() ? study.reportNo : study.issue},
            {QStringLiteral("pages"), study.pages},
            {QStringLiteral("DOI"), study.doi},
            {QStringLiteral("ISBN"), isbn},
            {QStringLiteral("ISSN"), issn},
            {QStringLiteral("url"), study.url.toString(QUrl::FullyEncoded)},
            {QStringLiteral("abstract"), study.abstract},
            {QStringLiteral("publisher"), study.publisher},
            {QStringLiteral("place"), study.place},
            {QStringLiteral("language"), study.language},
            {QStringLiteral("tags"), QJsonArray::fromStringList(study.keywords)},
            {QStringLiteral("edition"), study.edition},
            {QStringLiteral("series"), study.extra.value(QStringLiteral("collection-title")).value(0)}};
}

/// The files of a set: of Zotero's and of JabRef's.
Result<QStringList> filesOf(const Request &request)
{
    for (const char *list : {"expected.jsonl", "pairs.jsonl"}) {
        const QString path = request.set.filePath(QString::fromLatin1(list));
        if (!QFileInfo::exists(path))
            continue;
        const auto lines = readJsonLines(path, request.split);
        if (!lines)
            return lines.error();
        QStringList files;
        for (const QJsonObject &line : *lines)
            files.append(line.value(QLatin1StringView("file")).toString());
        return files;
    }
    return Error{Error::Code::NotFound, request.set.path()};
}

} // namespace

Result<> runImport(const Request &request, const Print &print)
{
    const auto files = filesOf(request);
    if (!files)
        return files.error();
    QTextStream unread(stderr);
    for (const QString &file : *files) {
        const auto batch = readFile(request.set.filePath(QStringLiteral("in/") + file), {}, {});
        if (!batch) {
            unread << file << ": not read\n";
            continue;
        }
        QJsonArray items;
        for (const Incoming &incoming : batch->items) {
            if (const auto *study = std::get_if<Study>(&incoming.record))
                items.append(itemOf(*study));
        }
        print({{QStringLiteral("file"), file}, {QStringLiteral("items"), items}});
    }
    return {};
}

} // namespace kb::evaluate
