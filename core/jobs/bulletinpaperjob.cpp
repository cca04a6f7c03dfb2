// SPDX-License-Identifier: EUPL-1.2
#include "jobs/bulletinpaperjob.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "base/firsterror.h"
#include "jobs/bulletinlist.h"
#include "jobs/bulletinwork.h"
#include "jobs/keptnames.h"
#include "jobs/paperinfo.h"
#include "jobs/papersettings.h"
#include "jobs/publicsources.h"
#include "jobs/signalties.h"
#include "model/event.h"
#include "model/signal.h"
#include "model/study.h"
#include "report/citation.h"
#include "report/labels.h"
#include "report/words.h"

namespace kb {

namespace {

doc::Text studySource(Bank &bank, const Uid &uid)
{
    const auto study = bank.records<Study>().get(uid);
    const auto institutes = linkedTitles(bank.context().db, uid, LinkType::PerformedBy);
    return study && institutes ? citation(*study, *institutes).add(QStringLiteral(" ") + study->refcode)
                               : doc::Text();
}

doc::Text signalSource(Bank &bank, const Uid &uid)
{
    const auto signal = bank.records<Signal>().get(uid);
    if (!signal || signal->sources.isEmpty())
        return {};
    const SignalSource &source = signal->sources.first();
    doc::Text text(source.title + QStringLiteral(" · "));
    if (!source.url.isEmpty())
        text.addLink(source.url).add(QStringLiteral(" · "));
    return text.add(signal->refcode);
}

doc::Text eventSource(Bank &bank, const Uid &uid, Language language)
{
    const auto event = bank.records<Event>().get(uid);
    return event ? doc::Text(longDate(event->start.date(), language) + QStringLiteral(" · ") + event->place)
                 : doc::Text();
}

doc::Text sourceOf(Bank &bank, const Headline &line, Language language)
{
    switch (line.kind) {
    case Kind::Study:
        return studySource(bank, line.uid);
    case Kind::Signal:
        return signalSource(bank, line.uid);
    case Kind::Event:
        return eventSource(bank, line.uid, language);
    default:
        return nameOf(line);
    }
}

Result<QList<Uid>> dossiersTiedTo(Bank &bank, const Headline &line)
{
    if (line.kind != Kind::Signal)
        return bank.links().from(line.uid, LinkType::Dossier);
    const auto links = dossierLinksOf(bank, line.uid);
    if (!links)
        return links.error();
    QList<Uid> dossiers;
    for (const SignalDossierLink &link : *links)
        dossiers.append(link.dossier);
    return dossiers;
}

Result<QList<Headline>> dossiersOf(Bank &bank, const Headline &line)
{
    const auto dossiers = dossiersTiedTo(bank, line);
    return dossiers ? linesOf(bank.context().db, *dossiers) : dossiers.error();
}

/// What a piece says beside its own words of what it is about.
Result<> fillPiece(Bank &bank, PaperPiece &piece, const Headline &about, Language language)
{
    const auto dossiers = dossiersOf(bank, about);
    if (!dossiers)
        return dossiers.error();
    piece.source = sourceOf(bank, about, language);
    for (const Headline &dossier : *dossiers)
        piece.dossiers.append(dossier.title);
    piece.named = namedRecords(*dossiers + QList{about});
    return {};
}

/// A piece stands on its own when what it was about is gone.
Result<QList<PaperPiece>> piecesOf(Bank &bank, const Uid &bulletin, Language language)
{
    const auto items = itemsOf(bank, bulletin);
    if (!items)
        return items.error();
    QList<PaperPiece> pieces;
    for (const BulletinItem &item : *items) {
        PaperPiece piece{.item = item};
        const auto lines = linesOf(bank.context().db, {item.object});
        if (!lines)
            return lines.error();
        if (!lines->isEmpty()) {
            if (const auto told = fillPiece(bank, piece, lines->first(), language); !told)
                return told.error();
        }
        pieces.append(piece);
    }
    return pieces;
}

/// What the settings say is about our own bulletins.
Result<QString> subscriptionTo(Bank &bank, const Uid &unit)
{
    const auto settings = paperSettings(bank);
    if (!settings)
        return settings.error();
    if (unit == bank.identity().unit && !settings->subscription.isEmpty())
        return settings->subscription;
    const auto issuer = bank.records<Unit>().get(unit);
    const QString mailbox = issuer ? issuer->mailbox : QString();
    return mailbox.isEmpty() ? QString() : Report::tr("by e-mail to %1").arg(mailbox);
}

} // namespace

Result<BulletinPaperContent> bulletinPaperContent(Bank &bank, const Uid &uid, Language language)
{
    const auto bulletin = bank.records<Bulletin>().get(uid);
    if (!bulletin)
        return bulletin.error();
    if (const auto open = checkPublicSources(bank, *bulletin); !open)
        return open.error();
    const auto info = paperInfoOf(bank, bulletin->ownerUnit, language);
    const auto pieces = piecesOf(bank, uid, language);
    const auto unit = linesOf(bank.context().db, {bulletin->ownerUnit});
    const auto subscription = subscriptionTo(bank, bulletin->ownerUnit);
    if (const Error *error = firstError(info, pieces, unit, subscription))
        return *error;
    BulletinPaperContent content{.info = *info,
                                 .bulletin = *bulletin,
                                 .number = numberText(*bulletin),
                                 .unit = unit->value(0).title,
                                 .subscription = *subscription,
                                 .pieces = *pieces};
    content.info.shareLevel = bulletin->shareLevel;
    if (bulletin->issuedOn.isValid())
        content.info.date = bulletin->issuedOn;
    if (const auto mended = bank.records<Bulletin>().get(bulletin->corrects))
        content.correctsIssue = mended->issuedOn;
    return content;
}

Feed bulletinFeed(const BulletinPaperContent &content)
{
    Feed feed{.title = content.bulletin.title};
    for (const PaperPiece &piece : content.pieces) {
        const QList<doc::Run> source = piece.source.runs();
        const auto link =
            std::ranges::find_if(source, [](const doc::Run &run) { return !run.link.isEmpty(); });
        feed.items.append({.id = QStringLiteral("urn:uuid:") + textOf(piece.item.uid),
                           .title = piece.item.heading,
                           .summary = piece.item.whatIsNew + u'\n' + piece.item.whyItMatters,
                           .url = link == source.end() ? QUrl() : link->link,
                           .at = content.bulletin.issuedOn.startOfDay(Qt::UTC)});
    }
    return feed;
}

} // namespace kb
