// SPDX-License-Identifier: EUPL-1.2
#include "jobs/todaylist.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "bank/username.h"
#include "base/firsterror.h"
#include "jobs/contactsettings.h"
#include "jobs/gapinput.h"
#include "jobs/overlapstore.h"
#include "jobs/signalsettings.h"
#include "jobs/todayaway.h"
#include "model/policydossier.h"
#include "store/sqlfile.h"
#include "today/todayrules.h"

#include <QSet>

namespace kb {

namespace {

// The rules that count pairs without a verdict: two questions, as the report does, and all others.
constexpr QLatin1StringView NewOverlaps("overlap_new");
constexpr QLatin1StringView OtherOverlaps("overlap_other");
constexpr QLatin1StringView AskedOverlaps("overlap_asked");

/// What every query of Today asks for.
struct TodayQuestion
{
    TodayTerms terms;
    Uid unit;
    bool isOwnOnly = true;
    QSet<Uid> ownDossiers = {};        ///< that the user handles; empty: all within reach
    QList<ShownOverlap> reopened = {}; ///< set aside once, and new again
};

TodayCandidate toCandidate(Row row)
{
    TodayCandidate found;
    found.record = row.next<Uid>();
    found.kind = Kind(row.next<int>());
    found.code = row.next<QString>();
    found.title = row.next<QString>();
    found.about = row.next<Uid>();
    found.aboutKind = Kind(row.next<int>());
    found.when.text = row.next<QString>();
    found.number = row.next<int>();
    found.total = row.next<int>();
    return found;
}

/// Only reading a pair tells that it is new again: no query can see how many words of a question stayed.
void addReopened(QList<TodayCandidate> &counted, const QList<ShownOverlap> &reopened, bool ofQuestions)
{
    for (TodayCandidate &candidate : counted) {
        for (const ShownOverlap &row : reopened) {
            if ((row.pair.kind == OverlapKind::VraagVraag) == ofQuestions)
                ++(row.pair.level == OverlapLevel::Strong ? candidate.number : candidate.total);
        }
    }
}

/// As many as the list of pairs shows, which knows what is still a pair.
Result<> countAsked(Bank &bank, QList<TodayCandidate> &counted)
{
    for (TodayCandidate &candidate : counted) {
        if (candidate.number == 0)
            continue;
        const auto shown = OverlapStore(bank).ids({.askedOf = textOf(bank.identity().user)});
        if (!shown)
            return shown.error();
        candidate.number = int(shown->size());
    }
    return {};
}

Result<QList<TodayLine>> linesOfRule(Bank &bank, const TodayRule &rule, const TodayQuestion &asked)
{
    const QLatin1StringView id(rule.id);
    auto candidates = bank.context().db.all(sqlFile(queryOf(rule).constData()), toCandidate,
                                            asked.terms.today, asked.unit, int(asked.isOwnOnly),
                                            int(id == NewOverlaps), QStringView(textOf(bank.identity().user)),
                                            asked.terms.today.addDays(-asked.terms.looseDays));
    if (!candidates)
        return candidates.error();
    if (id == NewOverlaps || id == OtherOverlaps)
        addReopened(*candidates, asked.reopened, id == NewOverlaps);
    if (const auto waiting = id == AskedOverlaps ? countAsked(bank, *candidates) : Result<>(); !waiting)
        return waiting.error();
    QList<TodayLine> lines;
    for (const TodayCandidate &candidate : *candidates) {
        if (const auto line = judged(rule, candidate, asked.terms))
            lines.append(*line);
    }
    return lines;
}

/// None for whoever sees more than those.
Result<QSet<Uid>> dossiersToKeep(Bank &bank, TodayScope scope)
{
    if (scope != TodayScope::OwnDossiers)
        return QSet<Uid>();
    const QString user = userName(bank.context());
    const auto dossiers = bank.context().db.all(
        sqlFile("today/own_dossiers"), [](Row row) { return row.next<Uid>(); }, QStringView(user));
    if (!dossiers)
        return dossiers.error();
    return QSet<Uid>(dossiers->begin(), dossiers->end());
}

const Uid &subjectOf(const TodayLine &line)
{
    return line.about.isNull() ? line.record : line.about;
}

/// The records that belong to one of these dossiers.
Result<QSet<Uid>> recordsIn(Database &db, const QSet<Uid> &dossiers, const QList<TodayLine> &lines)
{
    QList<Uid> subjects;
    for (const TodayLine &line : lines)
        subjects.append(subjectOf(line));
    const auto ids = knownIds(db, subjects);
    if (!ids)
        return ids.error();
    QSet<Uid> inside;
    const auto read = db.forEach(
        sqlFile("today/dossiers_of"),
        [&](Row row) {
            const Uid record = row.next<Uid>();
            if (dossiers.contains(row.next<Uid>()))
                inside.insert(record);
        },
        QStringView(QString::fromLatin1(jsonOf(*ids))));
    if (!read)
        return read.error();
    return inside;
}

/// What counts several, and a task that stands alone, belong to no dossier and stay.
Result<> keepOwnDossiers(Database &db, const TodayQuestion &asked, QList<TodayLine> &lines)
{
    if (asked.ownDossiers.isEmpty())
        return {};
    const auto inside = recordsIn(db, asked.ownDossiers, lines);
    if (!inside)
        return inside.error();
    lines.removeIf([&](const TodayLine &line) {
        const bool standsAlone = line.record.isNull() || (line.kind == Kind::Task && line.about.isNull());
        return !standsAlone && !inside->contains(subjectOf(line));
    });
    return {};
}

/// A task says to which record it belongs.
Result<> nameSubjects(Database &db, QList<TodayLine> &lines)
{
    QList<Uid> subjects;
    for (const TodayLine &line : std::as_const(lines)) {
        if (!line.about.isNull())
            subjects.append(line.about);
    }
    const auto names = headlines(db, subjects);
    if (!names)
        return names.error();
    for (TodayLine &line : lines) {
        if (!line.about.isNull())
            line.code = names->value(line.about).code;
    }
    return {};
}

Result<> readNext(Database &db, const TodayQuestion &asked, TodayList &list)
{
    return db.forEach(
        sqlFile("today/next"),
        [&](Row row) {
            list.nextDate = row.next<QDate>();
            list.nextTitle = row.next<QString>();
            list.nextRecord = row.next<Uid>();
        },
        asked.terms.today, asked.unit, int(asked.isOwnOnly));
}

/// A question without a dossier is about today.
Result<> readBalance(Database &db, const TodayQuestion &asked, AgendaBalance &balance)
{
    return db.forEach(
        sqlFile("today/questions_per_dossier"),
        [&](Row row) {
            const Uid dossier = row.next<Uid>();
            const auto horizon = fromCode<AgendaHorizon>(row.next<QString>());
            const int questions = row.next<int>();
            if (!asked.ownDossiers.isEmpty() && !asked.ownDossiers.contains(dossier))
                return;
            balance.questions += questions;
            if (horizon && *horizon != AgendaHorizon::Vandaag)
                balance.ofTomorrow += questions;
        },
        asked.unit, int(asked.isOwnOnly));
}

/// What the settings of the bank say about terms.
Result<TodayTerms> termsOf(Bank &bank)
{
    const auto norms = gapNorms(bank);
    const auto signalLimits = urgencyThresholds(bank);
    const auto quiet = quietMonths(bank);
    if (const Error *error = firstError(norms, signalLimits, quiet))
        return *error;
    TodayTerms terms(bank.now().date());
    terms.publishDays = norms->publishDays;
    terms.unusedMonths = norms->unusedMonths;
    terms.looseDays = norms->looseDays;
    terms.soonMonths = signalLimits->soonMonths;
    terms.quietMonths = *quiet;
    return terms;
}

Result<TodayQuestion> questionOf(Bank &bank, TodayScope scope)
{
    const auto terms = termsOf(bank);
    auto dossiers = dossiersToKeep(bank, scope);
    auto reopened = OverlapStore(bank).reopened();
    if (const Error *error = firstError(terms, dossiers, reopened))
        return *error;
    return TodayQuestion{*terms, bank.identity().unit, scope != TodayScope::All, *std::move(dossiers),
                         *std::move(reopened)};
}

Result<QList<TodayLine>> linesOfAllRules(Bank &bank, const TodayQuestion &asked)
{
    QList<TodayLine> all;
    const QList<TodayRule> rules = todayRules();
    for (const TodayRule &rule : rules) {
        const auto lines = linesOfRule(bank, rule, asked);
        if (!lines)
            return lines.error();
        all += *lines;
    }
    return all;
}

/// How many were left out.
Result<int> leaveOutPutAway(Bank &bank, QDate today, QList<TodayLine> &lines)
{
    const auto away = TodayAway(bank).all();
    if (!away)
        return away.error();
    return int(lines.removeIf([&](const TodayLine &line) {
        const auto put = away->constFind(line.key());
        return put != away->cend() && put->hides(line, today);
    }));
}

} // namespace

TodayScope scopeOf(ProfileRole role)
{
    switch (role) {
    case ProfileRole::Coordinator:
        return TodayScope::All;
    case ProfileRole::Beleidsmedewerker:
        return TodayScope::OwnDossiers;
    default:
        return TodayScope::OwnUnit;
    }
}

TodayScope scopeOfUser(Bank &bank)
{
    const auto user = bank.records<Profile>().get(bank.identity().user);
    return user ? scopeOf(user->role) : TodayScope::OwnUnit;
}

Result<TodayList> readToday(Bank &bank, TodayScope scope)
{
    const auto asked = questionOf(bank, scope);
    auto lines = asked ? linesOfAllRules(bank, *asked) : asked.error();
    if (!lines)
        return lines.error();
    TodayList list;
    const QDate today = asked->terms.today;
    Database &db = bank.context().db;
    const auto kept = keepOwnDossiers(db, *asked, *lines);
    const auto away = leaveOutPutAway(bank, today, *lines);
    const auto named = nameSubjects(db, *lines);
    const auto next = readNext(db, *asked, list);
    const auto balance = readBalance(db, *asked, list.balance);
    if (const Error *error = firstError(kept, away, named, next, balance))
        return *error;
    list.lines = inTodayOrder(*lines, today);
    list.away = *away;
    return list;
}

} // namespace kb
