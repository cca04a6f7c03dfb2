// SPDX-License-Identifier: EUPL-1.2
#include "bank/bank.h"
#include "jobs/bulletinwork.h"
#include "jobs/signalties.h"
#include "model/event.h"
#include "model/lesson.h"
#include "model/signal.h"
#include "model/study.h"
#include "report/words.h"

namespace kb {

namespace {

constexpr qsizetype MostNews = 80;    // words; spec 04, 4.3
constexpr qsizetype MostReasons = 60; // words

/// What a piece must say and the record does not.
QString toWrite()
{
    return Report::tr("Still to be written.");
}

QString firstWords(const QString &text, qsizetype words)
{
    const QStringList all = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (all.isEmpty())
        return toWrite();
    return all.mid(0, words).join(u' ') + (all.size() > words ? QStringLiteral("…") : QString());
}

QString reasonOf(Bank &bank, const Signal &signal)
{
    if (signal.ministryWide)
        return signal.wideReason;
    const auto links = dossierLinksOf(bank, signal.uid);
    return links && !links->isEmpty() ? links->first().meaning : QString();
}

BulletinItem aboutSignal(Bank &bank, const Signal &signal)
{
    return {.heading = signal.title,
            .whatIsNew = firstWords(signal.description, MostNews),
            .whyItMatters = firstWords(reasonOf(bank, signal), MostReasons),
            .chapter = signal.ministryWide ? BulletinChapter::HeelBzk : BulletinChapter::Signalen};
}

BulletinItem aboutStudy(const Study &study)
{
    return {.heading = study.title,
            .whatIsNew =
                firstWords(study.summaryPlain.isEmpty() ? study.abstract : study.summaryPlain, MostNews),
            .whyItMatters = firstWords(study.keyMessage, MostReasons),
            .chapter = BulletinChapter::NieuwOnderzoek};
}

BulletinItem aboutLesson(const Lesson &lesson)
{
    return {.heading = lesson.title,
            .whatIsNew = firstWords(lesson.situation + u' ' + lesson.whatWorked, MostNews),
            .whyItMatters = firstWords(lesson.adviceToOthers, MostReasons),
            .chapter = BulletinChapter::Ervaringen};
}

BulletinItem aboutEvent(const Event &event)
{
    return {.heading = event.title,
            .whatIsNew = firstWords(event.goal, MostNews),
            .whyItMatters = toWrite(),
            .chapter = BulletinChapter::Agenda};
}

template <typename R, typename Make> Result<BulletinItem> pieceFrom(Bank &bank, const Uid &record, Make make)
{
    const auto read = bank.records<R>().get(record);
    return read ? Result<BulletinItem>(make(*read)) : Result<BulletinItem>(read.error());
}

Result<BulletinItem> pieceAbout(Bank &bank, Kind kind, const Uid &record)
{
    switch (kind) {
    case Kind::Signal:
        return pieceFrom<Signal>(bank, record,
                                 [&](const Signal &signal) { return aboutSignal(bank, signal); });
    case Kind::Study:
        return pieceFrom<Study>(bank, record, aboutStudy);
    case Kind::Lesson:
        return pieceFrom<Lesson>(bank, record, aboutLesson);
    case Kind::Event:
        return pieceFrom<Event>(bank, record, aboutEvent);
    default:
        return Error{Error::Code::NotFound, textOf(record)};
    }
}

} // namespace

Result<BulletinItem> itemAbout(Bank &bank, const Uid &record, const QString &audience)
{
    const auto kind = recordKind(bank.context().db, record);
    auto item = kind ? pieceAbout(bank, *kind, record) : Result<BulletinItem>(kind.error());
    if (!item)
        return item;
    item->object = record;
    item->forWhom = audience;
    return item;
}

} // namespace kb
