// SPDX-License-Identifier: EUPL-1.2
#include "papers/agreementpaper.h"

#include "models/agreementcolumns.h"
#include "papers/paperparts.h"
#include "wording/datetext.h"
#include "wording/recordlink.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct AgreementPaperWording
{
    Q_DECLARE_TR_FUNCTIONS(AgreementPaper)
};

QString periodText(const Agreement &agreement)
{
    const QString from = dateText(agreement.validFrom);
    if (!agreement.validTo.isValid())
        return from.isEmpty() ? QString() : AgreementPaperWording::tr("from %1, without an end").arg(from);
    const QString until = dateText(agreement.validTo);
    return from.isEmpty() ? AgreementPaperWording::tr("until %1").arg(until)
                          : AgreementPaperWording::tr("from %1 until %2").arg(from, until);
}

} // namespace

Paper agreementPaper(const AgreementLine &line)
{
    Paper paper;
    paper.place = AgreementPaperWording::tr("Agreement");
    paper.title = line.agreement.subject;
    paper.facts = factsLine({agreementTermText(line.term), periodText(line.agreement)});
    paper.sections.append({.heading = AgreementPaperWording::tr("Institute"),
                           .paragraphs = {{{line.name, Emphasis::None, recordLink(line.institute)}}}});
    addText(paper, AgreementPaperWording::tr("Number"), line.agreement.reference);
    return paper;
}

} // namespace kb
