// SPDX-License-Identifier: EUPL-1.2
#include "papers/externalbankpaper.h"

#include "model/validation.h"
#include "models/examplenote.h"
#include "models/ownermark.h"
#include "papers/paperparts.h"
#include "wording/datetext.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct ExternalBankPaperWording
{
    Q_DECLARE_TR_FUNCTIONS(ExternalBankPaper)
};

QString checkedSentence(const ExternalBankLine &bank)
{
    return bank.checkedOn.isValid()
               ? ExternalBankPaperWording::tr("checked on %1").arg(dateText(bank.checkedOn))
               : ExternalBankPaperWording::tr("never checked");
}

/// The address is for reading; only words that say so lead out of the program.
PaperParagraph addressLine(const QUrl &address)
{
    PaperParagraph line{PaperSpan{address.toDisplayString()}};
    if (webAddress(address.toString(QUrl::FullyEncoded)))
        line << PaperSpan{QStringLiteral(" · "), Emphasis::Quiet}
             << PaperSpan{ExternalBankPaperWording::tr("Open in browser"), Emphasis::None, address};
    return line;
}

} // namespace

Paper externalBankPaper(const ExternalBankLine &bank)
{
    Paper paper;
    paper.place = placeLine(
        {ExternalBankPaperWording::tr("%1 · Other knowledge bank").arg(bank.refcode), exampleNote(bank)});
    paper.title = bank.name;
    paper.facts = factsLine({ExternalBankPaperWording::tr("of %1").arg(bank.heldBy), checkedSentence(bank),
                             ownerSentence(bank.ownerCode)});
    addText(paper, ExternalBankPaperWording::tr("Content"), bank.content);
    paper.sections.append(
        {.heading = ExternalBankPaperWording::tr("Web address"), .paragraphs = {addressLine(bank.url)}});
    addText(paper, ExternalBankPaperWording::tr("Access"), bank.access);
    addText(paper, ExternalBankPaperWording::tr("Contact"), bank.contact);
    return paper;
}

} // namespace kb
