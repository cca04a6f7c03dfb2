// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "workspace/draftfolder.h"

#include <QMap>
#include <QMutex>
#include <QThreadPool>

namespace kb {

/// Text that is not saved yet, kept outside the bank until it is saved or given up, so that it survives a
/// crash. Nobody waits for the disk: a thread of its own writes, and who asks is told what was last said,
/// also when it is not written yet.
class UnsavedTexts : public QObject
{
    Q_OBJECT

public:
    /// `settle` is called on the writing thread before a text goes: it brings to the disk what replaces it, and
    /// where that fails the text stays.
    UnsavedTexts(const QDir &folder, const Uid &bank, std::function<bool()> settle = {},
                 QObject *parent = nullptr);
    /// Waits until the last text is on disk.
    ~UnsavedTexts() override;

    void keep(const UnsavedText &text);
    void drop(Kind kind, const Uid &record);
    std::optional<UnsavedText> find(Kind kind, const Uid &record) const;
    /// Newest first.
    QList<UnsavedText> all() const;

Q_SIGNALS:
    /// A text could not be kept; told once, until keeping succeeds again.
    void failed();

private:
    using Place = std::pair<Kind, Uid>;
    /// How a place shall be; the number tells whether it was said anew meanwhile.
    struct Wish
    {
        std::optional<UnsavedText> text; ///< none: nothing is kept there
        qint64 number = 0;
    };

    void say(const Place &place, const std::optional<UnsavedText> &text);
    void fulfilAll();                                  ///< on the writing thread
    void fulfil(const Place &place, const Wish &wish); ///< on the writing thread
    std::optional<std::pair<Place, Wish>> next();      ///< on the writing thread

    const DraftFolder m_folder;
    const std::function<bool()> m_settle;
    mutable QMutex m_mutex;     ///< of the four below
    QMap<Place, Wish> m_wishes; ///< what is not on disk yet
    qint64 m_said = 0;
    bool m_isWriting = false;
    bool m_isFailing = false;
    QThreadPool m_writer; ///< one thread, so that what is said later is done later
};

} // namespace kb
