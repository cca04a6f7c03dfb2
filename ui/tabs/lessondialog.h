// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/linkfields.h"
#include "jobs/lessonof.h"
#include "widgets/dialogframe.h"

namespace kb {

class RecordForm;

/// Asks what others can learn of an event, an advice or a project (spec 01, S15).
class LessonDialog : public DialogFrame
{
    Q_OBJECT

public:
    LessonDialog(Workspace &workspace, const BegunLesson &begun, QWidget *parent = nullptr);

    /// Shuts only when what must be known is filled in.
    void accept() override;

    /// What was filled in; valid after the dialog was accepted.
    Lesson lesson() const;
    /// Writes it down with its links.
    Result<Uid> keep(Write &write) const;

protected:
    /// The keyboard begins where the most is to be said.
    void showEvent(QShowEvent *event) override;

private:
    void fill(const BegunLesson &begun);

    Workspace &m_workspace;
    Lesson m_begun;
    RecordForm *m_form;
    LinkFields m_links;
};

} // namespace kb
