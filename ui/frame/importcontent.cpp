// SPDX-License-Identifier: EUPL-1.2
#include "frame/importcontent.h"

#include "exchange/names.h"
#include "jobs/importplan.h"
#include "model/identifiers.h"
#include "wording/datetext.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct ImportContentWording
{
    Q_DECLARE_TR_FUNCTIONS(ImportContent)
};

constexpr qsizetype MostNames = 6;

/// "Joris de Vries" for "Vries, Joris de". The comma of an organisation turns nothing around.
QString naturalName(const Contribution &contribution)
{
    const QString &published = contribution.name;
    if (contribution.role == ContributionRole::Organisatie || looksLikeOrganisation(published))
        return published;
    const NameParts parts = partsOf(published);
    return QStringList{parts.given, parts.family, parts.suffix}.join(u' ').simplified();
}

QString namesText(const QList<Contribution> &contributions)
{
    QStringList names;
    for (const Contribution &contribution : contributions.first(std::min(contributions.size(), MostNames)))
        names.append(naturalName(contribution));
    if (contributions.size() > MostNames)
        names.append(QStringLiteral("…"));
    return names.join(QStringLiteral(", "));
}

QString numberText(const Study &study)
{
    if (study.doi.isEmpty())
        return {};
    return normalDoi(study.doi) ? ImportContentWording::tr("DOI %1, which is right").arg(study.doi)
                                : QStringLiteral("DOI %1").arg(study.doi);
}

/// What is known of a study beside its title; empty of a question.
QString factsText(const AnyRecord &record)
{
    const auto *study = std::get_if<Study>(&record);
    if (!study)
        return {};
    QStringList facts{namesText(study->contributions), dateText(study->issued), numberText(*study)};
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

} // namespace

QStringList contentLines(const PlannedRecord &record)
{
    QStringList lines{factsText(record.item.record)};
    if (!record.concepts.isEmpty())
        lines.append(
            ImportContentWording::tr("Concepts: %1").arg(record.concepts.join(QStringLiteral(", "))));
    if (!record.otherWords.isEmpty())
        lines.append(ImportContentWording::tr("Proposal for a new concept: %1")
                         .arg(record.otherWords.join(QStringLiteral(", "))));
    lines.removeAll(QString());
    return lines;
}

} // namespace kb
