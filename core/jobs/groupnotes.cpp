// SPDX-License-Identifier: EUPL-1.2
#include "jobs/groupnotes.h"

#include <QJsonArray>

namespace kb {

namespace {

constexpr QLatin1StringView NotedQuestions("questions");

/// Two banks that say something about the same group change the same setting.
QString settingFor(QList<Uid> questions)
{
    std::ranges::sort(questions);
    QByteArray all;
    for (const Uid &question : std::as_const(questions))
        all += bytesOf(question);
    return textOf(namedUid(QLatin1StringView("opportunity"), all));
}

GroupNotes::Note noteIn(const NamedValue &setting)
{
    const QJsonObject said = setting.value.toObject();
    return {.setting = setting.name, .questions = notedQuestions(said), .said = said};
}

} // namespace

QList<Uid> notedQuestions(const QJsonObject &said)
{
    QList<Uid> questions;
    for (const QString &uid : said.value(NotedQuestions).toVariant().toStringList())
        questions.append(Uid(uid));
    return questions;
}

Result<GroupNotes> GroupNotes::of(Bank &bank, const QByteArray &family)
{
    GroupNotes notes(NamedSettings(bank, family));
    const auto kept = notes.m_settings.all();
    if (!kept)
        return kept.error();
    for (const NamedValue &setting : *kept)
        notes.m_notes.append(noteIn(setting));
    return notes;
}

const GroupNotes::Note *GroupNotes::about(const QList<Uid> &questions) const
{
    const Note *best = nullptr;
    qsizetype most = 0;
    for (const Note &note : m_notes) {
        const qsizetype shared = std::ranges::count_if(
            note.questions, [&](const Uid &question) { return questions.contains(question); });
        if (2 * shared >= note.questions.size() && shared > most) {
            most = shared;
            best = &note;
        }
    }
    return best;
}

Result<> GroupNotes::keep(Write &write, const QList<Uid> &questions, QJsonObject said) const
{
    if (auto forgotten = forget(write, questions); !forgotten)
        return forgotten;
    QJsonArray uids;
    for (const Uid &question : questions)
        uids.append(textOf(question));
    said.insert(NotedQuestions, uids);
    return m_settings.keep(write, settingFor(questions), said);
}

Result<> GroupNotes::forget(Write &write, const QList<Uid> &questions) const
{
    const Note *earlier = about(questions);
    return earlier ? m_settings.forget(write, earlier->setting) : Result<>();
}

} // namespace kb
