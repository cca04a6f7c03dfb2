// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/namedsettings.h"
#include "base/uid.h"

#include <QJsonObject>

namespace kb {

/// The questions that were in a group when this was said of it.
QList<Uid> notedQuestions(const QJsonObject &said);

/// What people said about groups of questions (decision 25), such as their names: one family of settings of
/// the bank. What was said belongs to the questions that were in the group then; it stays with the group that
/// has at least half of them, also when others come and go.
class GroupNotes
{
public:
    struct Note
    {
        QString setting;
        QList<Uid> questions; ///< that were in the group
        QJsonObject said;
    };

    static Result<GroupNotes> of(Bank &bank, const QByteArray &family);

    /// Null when nobody said anything. Of several that fit, the one with most questions in the group. It
    /// lives as long as these notes.
    const Note *about(const QList<Uid> &questions) const;

    /// In place of what was said about the group earlier. As a part of a step.
    Result<> keep(Write &write, const QList<Uid> &questions, QJsonObject said) const;
    /// Nothing where nothing was said. As a part of a step.
    Result<> forget(Write &write, const QList<Uid> &questions) const;

private:
    explicit GroupNotes(NamedSettings settings)
        : m_settings(std::move(settings))
    {
    }

    NamedSettings m_settings;
    QList<Note> m_notes;
};

} // namespace kb
