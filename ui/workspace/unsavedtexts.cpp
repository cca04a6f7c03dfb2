// SPDX-License-Identifier: EUPL-1.2
#include "workspace/unsavedtexts.h"

#include <algorithm>

namespace kb {

UnsavedTexts::UnsavedTexts(const QDir &folder, const Uid &bank, std::function<bool()> settle, QObject *parent)
    : QObject(parent)
    , m_folder(folder, bank)
    , m_settle(std::move(settle))
{
    m_writer.setMaxThreadCount(1);
}

UnsavedTexts::~UnsavedTexts()
{
    m_writer.waitForDone();
}

void UnsavedTexts::keep(const UnsavedText &text)
{
    say({text.kind, text.record}, text);
}

void UnsavedTexts::drop(Kind kind, const Uid &record)
{
    say({kind, record}, std::nullopt);
}

std::optional<UnsavedText> UnsavedTexts::find(Kind kind, const Uid &record) const
{
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto wish = m_wishes.find({kind, record}); wish != m_wishes.end())
            return wish->text;
    }
    return m_folder.find(kind, record);
}

QList<UnsavedText> UnsavedTexts::all() const
{
    QMap<Place, Wish> wishes;
    {
        const QMutexLocker lock(&m_mutex); // before the folder is read: a wish leaves when its file is there
        wishes = m_wishes;
    }
    QList<UnsavedText> texts = m_folder.all();
    erase_if(texts, [&](const UnsavedText &text) { return wishes.contains({text.kind, text.record}); });
    for (const Wish &wish : std::as_const(wishes)) {
        if (wish.text)
            texts.append(*wish.text);
    }
    std::ranges::sort(texts, std::ranges::greater{}, &UnsavedText::at);
    return texts;
}

void UnsavedTexts::say(const Place &place, const std::optional<UnsavedText> &text)
{
    const QMutexLocker lock(&m_mutex);
    m_wishes.insert(place, {text, ++m_said});
    if (!std::exchange(m_isWriting, true))
        m_writer.start([this] { fulfilAll(); });
}

void UnsavedTexts::fulfilAll()
{
    while (const auto todo = next())
        fulfil(todo->first, todo->second);
}

std::optional<std::pair<UnsavedTexts::Place, UnsavedTexts::Wish>> UnsavedTexts::next()
{
    const QMutexLocker lock(&m_mutex);
    m_isWriting = !m_wishes.isEmpty();
    if (!m_isWriting)
        return std::nullopt;
    return std::pair(m_wishes.firstKey(), m_wishes.first());
}

void UnsavedTexts::fulfil(const Place &place, const Wish &wish)
{
    const auto kept = wish.text ? m_folder.keep(*wish.text) : Result<>();
    if (!wish.text && (!m_settle || m_settle()))
        m_folder.drop(place.first, place.second);

    const QMutexLocker lock(&m_mutex);
    if (m_wishes.value(place).number == wish.number)
        m_wishes.remove(place);
    const bool wasFailing = std::exchange(m_isFailing, !kept);
    if (m_isFailing && !wasFailing)
        QMetaObject::invokeMethod(this, &UnsavedTexts::failed, Qt::QueuedConnection);
}

} // namespace kb
