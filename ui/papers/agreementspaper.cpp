// SPDX-License-Identifier: EUPL-1.2
#include "papers/agreementspaper.h"

#include "papers/paperparts.h"
#include "wording/datetext.h"
#include "wording/recordlink.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct AgreementsPaperWording
{
    Q_DECLARE_TR_FUNCTIONS(AgreementsPaper)
};

QString termHeading(AgreementTerm term)
{
    switch (term) {
    case AgreementTerm::EndsSoon:
        return AgreementsPaperWording::tr("Ending within half a year");
    case AgreementTerm::Runs:
        return AgreementsPaperWording::tr("Running");
    case AgreementTerm::Ended:
        break;
    }
    return AgreementsPaperWording::tr("Ended");
}

QString periodText(const Agreement &agreement)
{
    const QString from = dateText(agreement.validFrom);
    if (!agreement.validTo.isValid())
        return from.isEmpty() ? QString() : AgreementsPaperWording::tr("from %1, without an end").arg(from);
    const QString until = dateText(agreement.validTo);
    return from.isEmpty() ? AgreementsPaperWording::tr("until %1").arg(until)
                          : AgreementsPaperWording::tr("from %1 until %2").arg(from, until);
}

/// "Planbureau: raamovereenkomst data · from 1 Jan 2025 until 31 Dec 2026 · R-12".
PaperParagraph agreementParagraph(const AgreementLine &line)
{
    const Agreement &agreement = line.agreement;
    PaperParagraph paragraph{{line.name, Emphasis::None, recordLink(line.institute)},
                             {QStringLiteral(": ") + agreement.subject}};
    if (const QString around = placeLine({periodText(agreement), agreement.reference}); !around.isEmpty())
        paragraph.append({QStringLiteral(" · ") + around, Emphasis::Quiet});
    return paragraph;
}

} // namespace

Paper agreementsPaper(const QList<AgreementLine> &lines)
{
    Paper paper;
    paper.title = AgreementsPaperWording::tr("Agreements");
    if (lines.isEmpty())
        paper.facts = factsLine({AgreementsPaperWording::tr(
            "No agreements yet. Write them down on the page Agreements of an institute.")});
    for (const AgreementTerm term : {AgreementTerm::EndsSoon, AgreementTerm::Runs, AgreementTerm::Ended}) {
        PaperSection section{.heading = termHeading(term), .style = ParagraphStyle::List};
        for (const AgreementLine &line : lines) {
            if (line.term == term)
                section.paragraphs.append(agreementParagraph(line));
        }
        if (!section.paragraphs.isEmpty())
            paper.sections.append(section);
    }
    return paper;
}

} // namespace kb
