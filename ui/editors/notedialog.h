// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/note.h"
#include "widgets/dialogframe.h"

#include <functional>

namespace kb {

class RecordForm;

/// Asks for the text of a note and who may read it. What was typed is not thrown away by one key.
class NoteDialog : public DialogFrame
{
    Q_OBJECT

public:
    using Keep = std::function<Result<>(const Note &note)>;

    /// `shown` is how the note is now; one without a uid is new. What `keep` cannot keep, as while a job
    /// writes, is said beside the text, and the dialog stays.
    explicit NoteDialog(const Note &shown, const Keep &keep = {}, QWidget *parent = nullptr);

    /// What was written; valid after the dialog was accepted.
    Note note() const;
    RecordForm &form() { return *m_form; }

    void accept() override;
    void reject() override;

private:
    bool keep();
    bool mayThrowAway();

    Note m_shown;
    Keep m_keep;
    RecordForm *m_form;
};

} // namespace kb
