// SPDX-License-Identifier: EUPL-1.2
#include "papers/bulletinview.h"

#include "bank/bank.h"
#include "jobs/bulletinwork.h"
#include "models/examplenote.h"
#include "models/ownermark.h"
#include "papers/paperparts.h"
#include "report/codewords.h"
#include "report/labels.h"
#include "wording/datetext.h"
#include "wording/recordlink.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct BulletinViewWording
{
    Q_DECLARE_TR_FUNCTIONS(BulletinView)
};

PaperParagraph objectLine(const Headline &line, const QString &forWhom)
{
    PaperParagraph paragraph{{line.code, Emphasis::None, recordLink(line.uid)}};
    const QString audience = audienceLabel(forWhom);
    if (!audience.isEmpty())
        paragraph.append(
            {QStringLiteral(" · ") + BulletinViewWording::tr("for: %1").arg(audience), Emphasis::Quiet});
    return paragraph;
}

PaperSection pieceSection(Bank &bank, const BulletinItem &item)
{
    PaperSection section{.heading = label(item.chapter) + QStringLiteral(": ") + item.heading};
    section.paragraphs.append({{item.whatIsNew}});
    section.paragraphs.append(
        {{BulletinViewWording::tr("Why it matters:"), Emphasis::Strong}, {u' ' + item.whyItMatters}});
    const auto lines = linesOf(bank.context().db, {item.object});
    if (lines && !lines->isEmpty())
        section.paragraphs.append(objectLine(lines->first(), item.forWhom));
    return section;
}

} // namespace

Paper bulletinView(Bank &bank, const BulletinLine &bulletin)
{
    const auto items = itemsOf(bank, bulletin.uid);
    Paper paper = bulletinView(bank, bulletin, items ? *items : QList<BulletinItem>());
    paper.facts.append({QStringLiteral(" · ") + ownerSentence(bulletin.ownerCode), Emphasis::Quiet});
    return paper;
}

Paper bulletinView(Bank &bank, const Bulletin &bulletin, const QList<BulletinItem> &items)
{
    Paper paper;
    paper.place =
        placeLine({BulletinViewWording::tr("%1 · Bulletin").arg(bulletin.refcode), exampleNote(bulletin)});
    paper.title = bulletin.title;
    paper.facts = factsLine({numberText(bulletin), label(bulletin.status), dateText(bulletin.issuedOn),
                             audienceLabel(bulletin.audience)});
    addText(paper, BulletinViewWording::tr("Introduction"), bulletin.intro);
    addRecords(paper, bank, BulletinViewWording::tr("Corrects"), {bulletin.corrects});
    for (const BulletinChapter chapter : allOf<BulletinChapter>()) {
        for (const BulletinItem &item : items) {
            if (item.chapter == chapter)
                paper.sections.append(pieceSection(bank, item));
        }
    }
    return paper;
}

} // namespace kb
