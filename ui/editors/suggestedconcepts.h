// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/conceptsuggestions.h"
#include "workspace/workspace.h"

#include <QWidget>

class QPushButton;
class QTimer;

namespace kb {

class FlowLayout;
class FormField;
class LinkFields;
class RecordForm;

/// Below the concepts of a record: those that its text seems to be about. One key takes one over; nothing is
/// added without it (spec 03, 3.3b). Looks beside the window, when typing rests.
class SuggestedConcepts : public QWidget
{
    Q_OBJECT

public:
    using Text = std::function<QString()>;

    /// Adds itself to the form, below what is there already. The links have a row of concepts, and live as
    /// long as the form; `text` is what the record says now.
    SuggestedConcepts(Workspace &workspace, RecordForm &form, LinkFields &links, Text text);

    /// The text or the concepts may be others than before.
    void ask();

Q_SIGNALS:
    /// The answer for the last text is in sight.
    void answered(int count);

private:
    void look();
    void show(const QList<SuggestedConcept> &found);
    void offer(const SuggestedConcept &found);
    void take(const SuggestedConcept &found);

    Workspace &m_workspace;
    LinkFields &m_links;
    Text m_text;
    FlowLayout *m_layout;
    FormField *m_field = nullptr;
    QTimer *m_rest;
    QList<QPushButton *> m_buttons;
    QList<SuggestedConcept> m_found;
    int m_asked = 0;
};

} // namespace kb
