// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "workspace/workspace.h"

#include <QHash>
#include <QSet>

namespace kb {

/// What takes too long to read on the window's thread, per record: read beside it when somebody first asks,
/// kept, and read again after a change of the kinds that it is made of. Until the new answer is there, the
/// one before stands.
template <typename T> class ReadBeside
{
public:
    using Read = Result<T> (*)(Bank &bank, const Uid &record);
    using Arrived = std::function<void()>;

    /// `arrived` is told when of() gives something else. A member of the receiver.
    ReadBeside(Workspace &workspace, QObject &receiver, Read read, const QSet<Kind> &kinds, Arrived arrived)
        : m_workspace(workspace)
        , m_receiver(receiver)
        , m_read(read)
        , m_kinds(kinds)
        , m_arrived(std::move(arrived))
    {
        QObject::connect(&workspace.bank().notifier(), &ChangeNotifier::changed, &receiver,
                         [this](const Changes &changes) { follow(changes); });
    }

    Q_DISABLE_COPY_MOVE(ReadBeside)
    ~ReadBeside() = default;

    /// Null until it has been read. Valid until the next return to the event loop.
    const T *of(const Uid &record)
    {
        m_wanted = record;
        readWanted();
        const auto known = m_known.constFind(record);
        return known == m_known.cend() ? nullptr : &*known;
    }

private:
    void follow(const Changes &changes)
    {
        if (std::ranges::none_of(m_kinds, [&](Kind kind) { return changes.touches(kind); }))
            return;
        ++m_age;
        m_asked.clear();
        readWanted();
    }

    /// One at a time, and then what is wanted by then: who walks through a list leaves no queue behind.
    void readWanted()
    {
        if (m_isReading || m_wanted.isNull() || m_asked.contains(m_wanted))
            return;
        m_isReading = true;
        m_asked.insert(m_wanted);
        m_workspace.reads().run(
            &m_receiver,
            [read = m_read, record = m_wanted](JobContext &context) { return read(context.bank, record); },
            [this, record = m_wanted, age = m_age](const Result<T> &answer) {
                m_isReading = false;
                if (age == m_age) // else something changed meanwhile
                    take(record, answer);
                readWanted();
            });
    }

    /// A record that is gone by now has nothing to show, and whoever shows it hears so from the bank.
    void take(const Uid &record, const Result<T> &answer)
    {
        m_known.remove(record);
        if (answer)
            m_known.insert(record, *answer);
        else if (answer.error().code != Error::Code::NotFound)
            m_workspace.sayError(answer.error());
        m_arrived();
    }

    Workspace &m_workspace;
    QObject &m_receiver;
    Read m_read;
    QSet<Kind> m_kinds;
    Arrived m_arrived;
    QHash<Uid, T> m_known;
    QSet<Uid> m_asked; ///< since the last change
    Uid m_wanted;      ///< what was asked for last
    bool m_isReading = false;
    int m_age = 0;
};

} // namespace kb
