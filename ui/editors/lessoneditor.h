// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/formeditor.h"

namespace kb {

/// The detail of an experience (spec 03, 3.3f): what was done, how that went, and what others can do with it.
class LessonEditor : public FormEditor<Lesson>
{
    Q_OBJECT

public:
    explicit LessonEditor(Workspace &workspace, QWidget *parent = nullptr);

    /// The fields of an experience, for every form in which somebody writes one down.
    static void addFacts(RecordForm &facts);
    static void addPlaces(Workspace &workspace, RecordForm &places, LinkFields &links);
    /// What must be filled in, with what is said where it is not.
    static QMap<FieldId, QString> wanted();

protected:
    QString titleOf(const Lesson &lesson) const override { return lesson.title; }

private:
    static EditorWords words();
};

} // namespace kb
