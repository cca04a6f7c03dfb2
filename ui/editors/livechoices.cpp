// SPDX-License-Identifier: EUPL-1.2
#include "editors/livechoices.h"

#include "workspace/workspace.h"

namespace kb {

LiveChoices::LiveChoices(Workspace &workspace, Kind kind, Read read, Offer offer, QObject &parent)
    : QObject(&parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_read(read)
    , m_offer(std::move(offer))
{
    connect(&workspace.bank().notifier(), &ChangeNotifier::changed, this, &LiveChoices::follow);
    look();
}

void LiveChoices::follow(const Changes &changes)
{
    if (changes.touches(m_kind))
        look();
}

void LiveChoices::look()
{
    m_workspace.reads().run(
        this, [read = m_read](JobContext &context) { return Result<QList<Choice>>(read(context.bank)); },
        [this](const Result<QList<Choice>> &choices) {
            if (choices)
                m_offer(*choices);
            else
                m_workspace.sayError(choices.error());
        });
}

} // namespace kb
