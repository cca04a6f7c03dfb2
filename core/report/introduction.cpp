// SPDX-License-Identifier: EUPL-1.2
#include "report/introduction.h"

#include "report/mail.h"
#include "report/renderers.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

QString subjectOfLetter(const IntroductionContent &content)
{
    const QString what = content.kind == OverlapKind::VraagVraag ? Report::tr("%1 and %2 ask about the same")
                                                                 : Report::tr("%1 and %2 work on the same");
    return what.arg(content.a.code, content.b.code);
}

/// "DGVB – Volkshuisvesting en Bouwen, dgvb@voorbeeld.example"; without a mailbox it says so.
QString addressOf(const IntroducedUnit &unit)
{
    const QString name =
        unit.name.isEmpty() ? unit.code : QStringLiteral("%1 – %2").arg(unit.code, unit.name);
    return QStringLiteral("%1, %2").arg(name, unit.mailbox.isEmpty() ? Report::tr("mailbox not known")
                                                                     : unit.mailbox);
}

Fact recordOfUnit(const IntroducedUnit &unit)
{
    return {QStringLiteral("%1 (%2)").arg(unit.record, unit.code), unit.title};
}

QList<Block> letterBlocks(const IntroductionContent &content)
{
    QList<Block> blocks{
        TitleBlock{.kicker = Report::tr("Introduction"),
                   .title = content.info.title,
                   .facts = {{Report::tr("To"), addressOf(content.a) + u'\n' + addressOf(content.b)}}},
        Paragraph{Report::tr("Dear colleagues of %1 and %2,").arg(content.a.code, content.b.code)},
        Paragraph{Report::tr("You work on two things that overlap. You may not know that of each other.")},
        Facts{{recordOfUnit(content.a), recordOfUnit(content.b)}}};
    if (!content.sentence.isEmpty())
        blocks << Paragraph{content.sentence};
    if (!content.why.isEmpty())
        blocks << Paragraph{Report::tr("Why we think so: %1").arg(content.why)};
    if (!content.proposal.isEmpty())
        blocks << Paragraph{Report::tr("Our proposal: %1").arg(content.proposal)};
    blocks << Paragraph{Report::tr("Will you talk about it? We would like to hear what you agree.")}
           << Paragraph{Report::tr("Kind regards,") + u'\n' + content.sender};
    return blocks;
}

} // namespace

QStringList unitsWithoutMailbox(const IntroductionContent &content)
{
    QStringList units;
    for (const IntroducedUnit *unit : {&content.a, &content.b}) {
        if (unit->mailbox.isEmpty())
            units.append(unit->code);
    }
    return units;
}

Document introductionLetter(const IntroductionContent &content)
{
    IntroductionContent titled = content;
    if (titled.info.title.isEmpty())
        titled.info.title = subjectOfLetter(content);
    return {titled.info, letterBlocks(titled)};
}

QByteArray introductionMail(const IntroductionContent &content)
{
    QStringList to{content.a.mailbox, content.b.mailbox};
    to.removeAll(QString());
    return renderMail({.from = content.from,
                       .to = to,
                       .subject = subjectOfLetter(content),
                       .text = renderPlainText(introductionLetter(content)),
                       .date = content.made});
}

} // namespace kb
